package cn.fazhi.report.reconciliation;

import cn.fazhi.identity.Divisions;
import cn.fazhi.identity.ServiceToken;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.intake.PayloadDecoder;
import cn.fazhi.report.job.Transactions;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;

/** Puts the parts together that know nothing of their container. */
class Wiring {

    /** Owners may say more than we know of. */
    private static final ObjectMapper TOLERANT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(5);

    @Produces
    @Singleton
    Map<String, Owner> owners(OwnersConfig config, ServiceToken token) {
        var http = HttpClient.newBuilder().connectTimeout(CONNECT_PATIENCE).build();
        return Map.of(
                "enforcement", owner(config.enforcement(), token, http),
                "publicity", owner(config.publicity(), token, http),
                "report", owner(config.report(), token, http));
    }

    private static Owner owner(URI base, ServiceToken token, HttpClient http) {
        return new Owner(base, token::value, http, TOLERANT);
    }

    @Produces
    @Singleton
    PayloadDecoder payloadDecoder(Divisions divisions) {
        return new PayloadDecoder(new EventDecoder(divisions::exists));
    }

    @Produces
    @Singleton
    Reconciler reconciler(
            DataSource database,
            Map<String, Owner> owners,
            ReconciliationConfig config,
            PayloadDecoder decoder,
            Divisions divisions) {
        var transactions = Transactions.patient(database);
        return new Reconciler(transactions, owners, new CaughtUp(transactions, config.patience()), decoder, divisions);
    }

    @Produces
    @Singleton
    Repair repair(DataSource database, Map<String, Owner> owners, PayloadDecoder decoder, Divisions divisions) {
        return new Repair(Transactions.patient(database), owners, decoder, divisions);
    }
}
