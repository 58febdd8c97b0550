package cn.fazhi.enforcement.casework;

import java.sql.SQLException;

/** The counter cannot be read or raised: the database says why. */
class CaseNumbersUnavailable extends RuntimeException {

    CaseNumbersUnavailable(SQLException cause) {
        super(cause);
    }
}
