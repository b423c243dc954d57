package io.github.schemacontract.sample.profile;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/profiles")
class ProfileController {

  private final ProfileService profiles;

  ProfileController(ProfileService profiles) {
    this.profiles = profiles;
  }

  @GetMapping
  List<ProfileView> list() {
    return profiles.list();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ProfileView create(@Valid @RequestBody NewProfile profile) {
    return profiles.create(profile);
  }
}
