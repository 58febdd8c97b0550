package cn.fazhi.outbox;

import jakarta.persistence.Timeout;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.RowLockStrategy;
import org.hibernate.dialect.lock.internal.MySQLLockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/**
 * The SQL that MySQL and MariaDB share: rows are locked by {@code for update}, never {@code for update of} an alias, and
 * shared by {@code lock in share mode}, never {@code for share}.
 */
public class CommonDialect extends MySQLDialect {

    private static final LockingSupport WHOLE_ROWS = new MySQLLockingSupport() {
        @Override
        public RowLockStrategy getWriteRowLockStrategy() {
            return RowLockStrategy.NONE;
        }

        @Override
        public RowLockStrategy getReadRowLockStrategy() {
            return RowLockStrategy.NONE;
        }
    };

    public CommonDialect(DialectResolutionInfo database) {
        super(database);
    }

    @Override
    public String getReadLockString(Timeout timeout) {
        return " lock in share mode";
    }

    @Override
    public String getReadLockString(String aliases, Timeout timeout) {
        return getReadLockString(timeout);
    }

    @Override
    protected boolean supportsAliasLocks() {
        return false;
    }

    @Override
    public LockingSupport getLockingSupport() {
        return WHOLE_ROWS;
    }
}
