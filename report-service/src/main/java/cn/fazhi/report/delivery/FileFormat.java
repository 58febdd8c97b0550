package cn.fazhi.report.delivery;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;

/** The forms in which a table is delivered as a file. */
public enum FileFormat {
    CSV(FileFormat.CSV_TYPE, "csv") {
        @Override
        void write(Sheet sheet, Rows rows, OutputStream to) throws IOException {
            CsvFile.write(sheet, rows, to);
        }
    },
    XLSX(FileFormat.XLSX_TYPE, "xlsx") {
        @Override
        void write(Sheet sheet, Rows rows, OutputStream to) throws IOException {
            XlsxFile.write(sheet, rows, to);
        }
    };

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MediaType type;
    private final String extension;

    FileFormat(String type, String extension) {
        this.type = MediaType.valueOf(type);
        this.extension = extension;
    }

    public MediaType type() {
        return type;
    }

    MediaType typeWithCharset() {
        return this == CSV ? type.withCharset("UTF-8") : type;
    }

    String extension() {
        return extension;
    }

    abstract void write(Sheet sheet, Rows rows, OutputStream to) throws IOException;
}
