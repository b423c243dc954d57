-- `@ManyToMany` with `@JoinTable`; `@OneToOne`

--- base
create table course (id bigint primary key);
create table desk (id bigint primary key);
create table student (id bigint primary key, desk bigint unique references desk);
create table enrolment (
  student bigint not null references student,
  course bigint not null references course,
  primary key (student, course)
);

--- then: a desk for two
--> entity-unique-missing public.student.desk, odd one out entities, at Student#desk
alter table student drop constraint student_desk_key;

--- then: the table between has no primary key
--> entity-primary-key-missing public.enrolment."student,course", odd one out entities, at Student#courses
alter table enrolment drop constraint enrolment_pkey;
alter table enrolment alter student set not null, alter course set not null;

--- then: the columns between have Hibernate's names
--> entity-column-missing public.enrolment.course, odd one out entities, at Student#courses
--! column "course" of relation "enrolment" does not exist
alter table enrolment rename course to courses_id;
alter table enrolment alter courses_id set default 0;

--- then: its keys point nowhere
--> entity-foreign-key-missing public.enrolment.student, odd one out entities, at Student#courses
--> entity-foreign-key-missing public.enrolment.course, odd one out entities, at Student#courses
alter table enrolment drop constraint enrolment_student_fkey;
alter table enrolment drop constraint enrolment_course_fkey;
