package io.github.schemacontract.sample;

import org.springframework.boot.SpringApplication;

/** Starts the application without a database at hand; {@code mvn spring-boot:test-run} finds it. */
public final class AgencyReportingDemo {

  private AgencyReportingDemo() {}

  public static void main(String[] args) {
    SpringApplication.from(AgencyReportingApplication::main)
        .with(EmbeddedPostgresConfiguration.class)
        .run(args);
  }
}
