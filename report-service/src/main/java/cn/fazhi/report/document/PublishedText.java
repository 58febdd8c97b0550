package cn.fazhi.report.document;

import java.time.Instant;
import java.util.List;

/**
 * What a publication freezes.
 *
 * @param sections with their figures in words
 * @param figures in the order of the text
 * @param asOf up to when all was counted in the figures; null of some from before figures had to be complete
 * @param moment in the ledger of changes, after which the figures changed; null of what is from before there was one
 * @param catalogue revision by which the figures were made
 */
public record PublishedText(
        List<Section> sections, List<PublishedFigure> figures, Instant asOf, Long moment, Long catalogue) {}
