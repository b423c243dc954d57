package io.github.schemacontract.sample.profile;

import io.github.schemacontract.sample.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the agency's people. */
@Service
@Transactional(readOnly = true)
public class ProfileService {

  private final ProfileRepository profiles;

  ProfileService(ProfileRepository profiles) {
    this.profiles = profiles;
  }

  public Profile get(UUID id) {
    return profiles.findById(id).orElseThrow(() -> new NotFoundException("profile", id));
  }

  List<ProfileView> list() {
    return profiles.findAllByOrderByDisplayName().stream().map(ProfileView::of).toList();
  }

  @Transactional
  ProfileView create(NewProfile profile) {
    return ProfileView.of(
        profiles.saveAndFlush(new Profile(profile.email(), profile.displayName(), profile.role())));
  }
}
