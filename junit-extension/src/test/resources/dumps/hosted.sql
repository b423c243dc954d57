--
-- PostgreSQL database dump
--

-- Dumped from database version 15.8
-- Dumped by pg_dump version 15.8

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: auth; Type: SCHEMA; Schema: -; Owner: platform_admin
--

CREATE SCHEMA auth;

ALTER SCHEMA auth OWNER TO platform_admin;

--
-- Name: extensions; Type: SCHEMA; Schema: -; Owner: platform_admin
--

CREATE SCHEMA extensions;

ALTER SCHEMA extensions OWNER TO platform_admin;

--
-- Name: pgcrypto; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA extensions;

--
-- Name: EXTENSION pgcrypto; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION pgcrypto IS 'cryptographic functions';

--
-- Name: uid(); Type: FUNCTION; Schema: auth; Owner: auth admin
--

CREATE FUNCTION auth.uid() RETURNS uuid
    LANGUAGE sql STABLE
    AS $$ select nullif(current_setting('app.uid', true), '')::uuid $$;

ALTER FUNCTION auth.uid() OWNER TO "auth admin";

--
-- Name: watch(); Type: FUNCTION; Schema: extensions; Owner: platform_admin
--

CREATE FUNCTION extensions.watch() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$ begin end $$;

ALTER FUNCTION extensions.watch() OWNER TO platform_admin;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: users; Type: TABLE; Schema: auth; Owner: auth admin
--

CREATE TABLE auth.users (
    id uuid NOT NULL,
    email character varying(255)
);

ALTER TABLE auth.users OWNER TO "auth admin";

--
-- Name: notes; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.notes (
    id bigint NOT NULL,
    owner uuid DEFAULT auth.uid() NOT NULL,
    body text
);

ALTER TABLE public.notes OWNER TO postgres;

--
-- Name: notes_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.notes ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.notes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Data for Name: users; Type: TABLE DATA; Schema: auth; Owner: auth admin
--

COPY auth.users (id, email) FROM stdin;
00000000-0000-0000-0000-000000000001	a@example.com
\.

--
-- Data for Name: notes; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.notes (id, owner, body) FROM stdin;
1	00000000-0000-0000-0000-000000000001	first
\.

--
-- Name: notes_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.notes_id_seq', 1, true);

--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: auth; Owner: auth admin
--

ALTER TABLE ONLY auth.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

--
-- Name: notes notes_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.notes
    ADD CONSTRAINT notes_pkey PRIMARY KEY (id);

--
-- Name: notes notes_owner_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.notes
    ADD CONSTRAINT notes_owner_fkey FOREIGN KEY (owner) REFERENCES auth.users(id);

--
-- Name: notes; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.notes ENABLE ROW LEVEL SECURITY;

--
-- Name: notes own; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY own ON public.notes TO anon, authenticated USING ((owner = auth.uid())) WITH CHECK ((owner = auth.uid()));

--
-- Name: hosted_realtime; Type: PUBLICATION; Schema: -; Owner: postgres
--

CREATE PUBLICATION hosted_realtime WITH (publish = 'insert, update, delete, truncate');

ALTER PUBLICATION hosted_realtime OWNER TO postgres;

--
-- Name: SCHEMA auth; Type: ACL; Schema: -; Owner: platform_admin
--

GRANT USAGE ON SCHEMA auth TO anon;
GRANT USAGE ON SCHEMA auth TO authenticated;

--
-- Name: SCHEMA extensions; Type: ACL; Schema: -; Owner: platform_admin
--

GRANT USAGE ON SCHEMA extensions TO anon;
GRANT USAGE ON SCHEMA extensions TO authenticated;

--
-- Name: TABLE notes; Type: ACL; Schema: public; Owner: postgres
--

GRANT ALL ON TABLE public.notes TO anon;
GRANT ALL ON TABLE public.notes TO authenticated;

--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: public; Owner: platform_admin
--

ALTER DEFAULT PRIVILEGES FOR ROLE platform_admin IN SCHEMA public GRANT ALL ON TABLES  TO anon;
ALTER DEFAULT PRIVILEGES FOR ROLE platform_admin IN SCHEMA public GRANT ALL ON TABLES  TO authenticated;

--
-- Name: watch_ddl; Type: EVENT TRIGGER; Schema: -; Owner: postgres
--

CREATE EVENT TRIGGER watch_ddl ON ddl_command_end
   EXECUTE FUNCTION extensions.watch();

ALTER EVENT TRIGGER watch_ddl OWNER TO platform_admin;

--
-- PostgreSQL database dump complete
--
