package cn.fazhi.report.counting;

/** Where an event stands in the topic of its family. */
public record Position(int partition, long offset) {}
