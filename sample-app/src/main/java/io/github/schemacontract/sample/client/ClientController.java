package io.github.schemacontract.sample.client;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/clients")
class ClientController {

  private final ClientService clients;

  ClientController(ClientService clients) {
    this.clients = clients;
  }

  @GetMapping
  List<ClientView> list() {
    return clients.list();
  }

  @GetMapping("/overview")
  List<ClientOverview> overview() {
    return clients.overview();
  }

  @GetMapping("/{id}")
  ClientView show(@PathVariable UUID id) {
    return clients.show(id);
  }

  @PostMapping
  ResponseEntity<ClientView> create(@Valid @RequestBody NewClient client) {
    ClientView created = clients.create(client);
    return ResponseEntity.created(URI.create("/clients/" + created.id())).body(created);
  }

  @PutMapping("/{id}/account-manager")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void assign(@PathVariable UUID id, @Valid @RequestBody AccountManager accountManager) {
    clients.assign(id, accountManager.profileId());
  }

  @PutMapping("/{id}/meta-connection")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void connectMeta(@PathVariable UUID id, @Valid @RequestBody MetaConnection connection) {
    clients.connectMeta(id, connection.accessToken());
  }

  record AccountManager(@NotNull UUID profileId) {}

  record MetaConnection(@NotBlank String accessToken) {}
}
