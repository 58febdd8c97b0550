package cn.fazhi.report.delivery;

import java.util.List;
import java.util.function.Consumer;

/** Gives the rows of a table, each with as many cells as the table has columns. */
public interface Rows {

    void give(Consumer<List<Cell>> taker);
}
