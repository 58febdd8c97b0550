-- A stock is read over all periods up to one, of a dozen indicators among all.
create index ix_total_division_indicator_period on total (generation, division, indicator, period);
