package io.github.schemacontract.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An agency's reporting: clients, their campaigns, and the reports they receive. */
@SpringBootApplication
public class AgencyReportingApplication {

  public static void main(String[] args) {
    SpringApplication.run(AgencyReportingApplication.class, args);
  }
}
