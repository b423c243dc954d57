package io.github.schemacontract.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** That migrations, entities and endpoints fit together when the application really runs. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@Import(EmbeddedPostgresConfiguration.class)
class AgencyReportingApplicationTest {

  @Autowired private RestTestClient http;

  @Test
  void aClientIsCreatedAndReadBack() {
    String id = createdClient("Bakery", "bakery@example.org");

    get("/clients/" + id)
        .jsonPath("$.name")
        .isEqualTo("Bakery")
        .jsonPath("$.reportingFrequency")
        .isEqualTo("MONTHLY")
        .jsonPath("$.metaConnected")
        .isEqualTo(false)
        .jsonPath("$.updatedAt")
        .isNotEmpty();
    get("/clients")
        .jsonPath("$[?(@.id == '%s')].email".formatted(id))
        .isEqualTo("bakery@example.org");
  }

  @Test
  void theMetaTokenIsKeptAndNeverShown() {
    String id = createdClient("Florist", "florist@example.org");

    put("/clients/" + id + "/meta-connection", Map.of("accessToken", "abc"));

    get("/clients/" + id)
        .jsonPath("$.metaConnected")
        .isEqualTo(true)
        .jsonPath("$.metaAccessToken")
        .doesNotExist();
  }

  @Test
  void aClientHasAnAccountManagerFromTheAgency() {
    String client = createdClient("Cinema", "cinema@example.org");
    String profile =
        created(
            "/profiles",
            Map.of(
                "email", "manager@example.org",
                "displayName", "The manager",
                "role", "ACCOUNT_MANAGER"));

    put("/clients/" + client + "/account-manager", Map.of("profileId", profile));

    get("/clients/" + client).jsonPath("$.accountManager").isEqualTo("The manager");
    get("/profiles").jsonPath("$[0].role").isEqualTo("ACCOUNT_MANAGER");
  }

  @Test
  void aClientIsShownWithItsCampaigns() {
    String client = createdClient("Gym", "gym@example.org");
    createdCampaign(client, "Spring offer");
    createdCampaign(client, "Autumn offer");

    get("/clients/" + client + "/campaigns")
        .jsonPath("$.client.name")
        .isEqualTo("Gym")
        .jsonPath("$.campaigns[0].name")
        .isEqualTo("Autumn offer")
        .jsonPath("$.campaigns[1].monthlyBudget")
        .isEqualTo(1500.5);
  }

  @Test
  void aReportSumsUpThePeriodAndIsSentOnce() {
    String client = createdClient("Hotel", "hotel@example.org");
    String campaign = createdCampaign(client, "Winter rooms");
    summarise(campaign, "2026-01", "100.25");
    summarise(campaign, "2026-02", "200.50");
    summarise(campaign, "2026-04", "400.00");

    String report =
        created(
            "/clients/" + client + "/reports",
            Map.of(
                "title", "First quarter",
                "periodStart", "2026-01-01",
                "periodEnd", "2026-03-31"));

    get("/campaigns/" + campaign + "/summaries").jsonPath("$[0].clickRate").isEqualTo(0.025);
    get("/clients/" + client + "/reports")
        .jsonPath("$[0].totalSpend")
        .isEqualTo(300.75)
        .jsonPath("$[0].status")
        .isEqualTo("draft");
    http.post().uri("/reports/" + report + "/send").exchange().expectStatus().isOk();
    get("/reports/" + report).jsonPath("$.status").isEqualTo("sent");
    get("/clients/overview")
        .jsonPath(
            "$[?(@.clientId == '%s' && @.lastReportSentAt != null)].campaignCount"
                .formatted(client))
        .isEqualTo(1);
    http.post().uri("/reports/" + report + "/send").exchange().expectStatus().isEqualTo(409);
  }

  @Test
  void anInvalidRequestIsRefusedFieldByField() {
    post("/clients", Map.of("name", " ", "email", "nobody", "reportingFrequency", "WEEKLY"))
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.violations[0].field")
        .isEqualTo("email")
        .jsonPath("$.violations[1].field")
        .isEqualTo("googleAdsEnabled")
        .jsonPath("$.violations[2].field")
        .isEqualTo("name");
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsRefused() {
    String client = createdClient("Theatre", "theatre@example.org");

    post(
            "/clients/" + client + "/reports",
            Map.of(
                "title", "Backwards",
                "periodStart", "2026-03-31",
                "periodEnd", "2026-01-01"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.violations[0].message")
        .isEqualTo("must not end before it starts");
  }

  @Test
  void anEmailThatIsTakenIsAConflict() {
    createdClient("Garage", "garage@example.org");

    post("/clients", client("Another garage", "garage@example.org")).expectStatus().isEqualTo(409);
  }

  @Test
  void anUnknownClientIsNotFound() {
    http.get()
        .uri("/clients/00000000-0000-4000-8000-000000000000")
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  private String createdClient(String name, String email) {
    return created("/clients", client(name, email));
  }

  private static Map<String, Object> client(String name, String email) {
    return Map.of(
        "name", name, "email", email, "reportingFrequency", "MONTHLY", "googleAdsEnabled", true);
  }

  private String createdCampaign(String client, String name) {
    return created(
        "/clients/" + client + "/campaigns",
        Map.of(
            "name", name,
            "platform", "META",
            "monthlyBudget", "1500.50",
            "startsOn", "2026-01-01"));
  }

  private void summarise(String campaign, String month, String spend) {
    created(
        "/campaigns/" + campaign + "/summaries",
        Map.of("month", month, "impressions", 4000, "clicks", 100, "spend", spend));
  }

  private String created(String path, Map<String, Object> body) {
    Map<?, ?> answer =
        post(path, body)
            .expectStatus()
            .isCreated()
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody();
    assertThat(answer).isNotNull();
    return String.valueOf(answer.get("id"));
  }

  private RestTestClient.ResponseSpec post(String path, Map<String, Object> body) {
    return http.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(body).exchange();
  }

  private void put(String path, Map<String, Object> body) {
    http.put()
        .uri(path)
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange()
        .expectStatus()
        .isNoContent();
  }

  private RestTestClient.BodyContentSpec get(String path) {
    return http.get().uri(path).exchange().expectStatus().isOk().expectBody();
  }
}
