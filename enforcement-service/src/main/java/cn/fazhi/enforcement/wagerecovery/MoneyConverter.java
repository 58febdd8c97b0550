package cn.fazhi.enforcement.wagerecovery;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<Money, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Money money) {
        return money == null ? null : money.yuan();
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal yuan) {
        return yuan == null ? null : new Money(yuan);
    }
}
