package io.github.schemacontract.sample.profile;

/** What somebody may do in the agency. */
public enum ProfileRole {
  ADMIN,
  ACCOUNT_MANAGER,
  ANALYST
}
