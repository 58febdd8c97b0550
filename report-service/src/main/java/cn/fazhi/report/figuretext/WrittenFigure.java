package cn.fazhi.report.figuretext;

/**
 * A figure found in a text.
 *
 * @param unit as written, such as 家; 元 for all money, % for percent, empty where none follows
 * @param start of the number with its qualifier, in UTF-16 units from the start of the text
 * @param end after its unit and qualifier
 */
public record WrittenFigure(Quantity quantity, String unit, String text, int start, int end) {}
