package cn.fazhi.localstack.sample;

import java.io.PrintStream;

/** How far a feed has come: a bar that moves on a terminal, a line for each fifth elsewhere. */
public final class Progress {

    private static final int WIDTH = 40;

    private final PrintStream out;
    private final boolean terminal;
    private final String label;
    private int total;
    private int done;

    public Progress(PrintStream out, boolean terminal, String label) {
        this.out = out;
        this.terminal = terminal;
        this.label = label;
    }

    synchronized void begin(int records) {
        total = records;
        show(true);
    }

    synchronized void advance() {
        done++;
        show(done * 5 / total != (done - 1) * 5 / total);
    }

    synchronized void end() {
        if (terminal) {
            out.println();
        }
    }

    private void show(boolean milestone) {
        if (terminal) {
            var filled = WIDTH * done / total;
            out.print(
                    "\r%s [%s%s] %d/%d".formatted(label, "#".repeat(filled), "-".repeat(WIDTH - filled), done, total));
            out.flush();
        } else if (milestone) {
            out.println("%s %d/%d".formatted(label, done, total));
        }
    }
}
