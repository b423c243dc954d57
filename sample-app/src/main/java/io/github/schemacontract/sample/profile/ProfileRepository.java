package io.github.schemacontract.sample.profile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProfileRepository extends JpaRepository<Profile, UUID> {

  List<Profile> findAllByOrderByDisplayName();
}
