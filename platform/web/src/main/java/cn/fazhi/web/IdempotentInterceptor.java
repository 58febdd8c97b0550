package cn.fazhi.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Owns the transaction of a write and puts its answer into it, last. Of two requests with one key both may do the work;
 * the primary key lets one commit, and the other gives that one's answer. Runs after security and validation.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
class IdempotentInterceptor {

    private final Write write;
    private final StoredAnswers answers;
    private final UserTransaction transaction;
    private final ObjectMapper json;

    IdempotentInterceptor(Write write, StoredAnswers answers, UserTransaction transaction, ObjectMapper json) {
        this.write = write;
        this.answers = answers;
        this.transaction = transaction;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = write.key();
        transaction.begin();
        try {
            var answer = toStore((Response) call.proceed());
            answers.add(write.client(), key, answer);
            transaction.commit();
            return answer.first();
        } catch (Exception failure) {
            return earlierAnswer(key, ended(failure));
        } catch (Error failure) {
            // else the thread would keep the transaction, and refuse every later write that it is given
            rollback(failure);
            throw failure;
        }
    }

    private StoredAnswer toStore(Response answer) throws JsonProcessingException {
        return new StoredAnswer(
                write.hash(),
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.ETAG),
                answer.getHeaderString(HttpHeaders.LOCATION),
                json.writeValueAsBytes(answer.getEntity()));
    }

    /** What fails in a transaction that another thread has rolled back fails because it took too long. */
    private Exception ended(Exception failure) {
        var tookTooLong = isRolledBack();
        rollback(failure);
        return tookTooLong && !(failure instanceof Refusal) ? new FaultyRequest(Fault.UNAVAILABLE) : failure;
    }

    private boolean isRolledBack() {
        try {
            return transaction.getStatus() == Status.STATUS_ROLLEDBACK;
        } catch (SystemException e) {
            return false;
        }
    }

    private void rollback(Throwable failure) {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** A refusal may only mean that the same request has been carried out before. */
    private Response earlierAnswer(String key, Exception failure) throws Exception {
        try {
            var earlier = answers.find(write.client(), key);
            if (earlier.isPresent()) {
                if (!Arrays.equals(earlier.get().requestHash(), write.hash())) {
                    throw new FaultyRequest(Fault.IDEMPOTENCY_KEY_REUSED);
                }
                return earlier.get().replayed();
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        throw failure;
    }
}
