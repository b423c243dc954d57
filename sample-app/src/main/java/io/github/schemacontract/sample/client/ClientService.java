package io.github.schemacontract.sample.client;

import io.github.schemacontract.sample.NotFoundException;
import io.github.schemacontract.sample.profile.ProfileService;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the clients. */
@Service
@Transactional(readOnly = true)
public class ClientService {

  private final ClientRepository clients;
  private final ProfileService profiles;

  ClientService(ClientRepository clients, ProfileService profiles) {
    this.clients = clients;
    this.profiles = profiles;
  }

  public Client get(UUID id) {
    return clients.findById(id).orElseThrow(() -> new NotFoundException("client", id));
  }

  ClientView show(UUID id) {
    return ClientView.of(get(id));
  }

  List<ClientView> list() {
    return clients.findAllByName().stream().map(ClientView::of).toList();
  }

  List<ClientOverview> overview() {
    return clients.overview();
  }

  @Transactional
  ClientView create(NewClient client) {
    return ClientView.of(
        clients.saveAndFlush(
            new Client(
                client.name(),
                client.email(),
                client.reportingFrequency(),
                client.googleAdsEnabled())));
  }

  @Transactional
  void assign(UUID id, UUID accountManagerId) {
    get(id).managedBy(profiles.get(accountManagerId));
  }

  @Transactional
  void connectMeta(UUID id, String accessToken) {
    get(id).connectMeta(accessToken);
  }
}
