package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.Digest;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.report.job.JobLease;
import cn.fazhi.report.job.Transactions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Records of an owner who may take a minute for each answer, of a thousand: before every question the lease is kept. */
record AskedRecords(Records owner, Transactions transactions, JobLease lease) implements Records {

    @Override
    public Optional<List<Digest>> digests(RecordFamily family, Integer year) {
        return asked().digests(family, year);
    }

    @Override
    public List<Digest> within(Place place) {
        return asked().within(place);
    }

    @Override
    public Map<UUID, Long> revisions(Place place) {
        return asked().revisions(place);
    }

    @Override
    public Optional<Stand> find(RecordKey key) {
        return asked().find(key);
    }

    private Records asked() {
        try {
            transactions.run(lease::keep);
            return owner;
        } catch (SQLException e) {
            throw new IllegalStateException("the lease cannot be kept", e);
        }
    }
}
