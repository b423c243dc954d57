package io.github.schemacontract.sample.campaign;

/** Where a campaign runs. */
public enum AdPlatform {
  GOOGLE_ADS,
  META
}
