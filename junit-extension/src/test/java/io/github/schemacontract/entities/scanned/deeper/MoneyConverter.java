package io.github.schemacontract.entities.scanned.deeper;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores every amount as its cents. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, Long> {
  @Override
  public Long convertToDatabaseColumn(Money money) {
    return money.cents();
  }

  @Override
  public Money convertToEntityAttribute(Long cents) {
    return new Money(cents);
  }
}
