package io.github.schemacontract.contract;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One entry of the contract's list {@code ignore}: objects that are not compared.
 *
 * @param glob a glob over object paths: {@code public.tmp_*}
 * @param reason why, for people
 * @param line the line of the entry
 */
@API(status = API.Status.EXPERIMENTAL)
public record IgnoredObjects(String glob, Optional<String> reason, int line) {}
