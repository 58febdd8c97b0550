package cn.fazhi.localstack.command;

import cn.fazhi.localstack.Tokens.Bearer;
import cn.fazhi.localstack.process.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "token",
        description = "Prints a bearer token for this stack's APIs, valid for twelve hours.",
        footer = {
            "",
            "Roles: inspector, case-approver, publicity-officer, report-editor, report-approver, viewer, auditor,",
            "admin, service.",
            "",
            "Example:",
            "  curl -H \"Authorization: Bearer $(./fazhi token --role viewer --division 370402)\" \\",
            "    'http://127.0.0.1:8080/v1/yearly-indicators?division=370402&year=2021'"
        })
final class TokenCommand implements Runnable {

    @Mixin
    private HelpOption help;

    private static final Set<String> ROLES = Set.of(
            "inspector",
            "case-approver",
            "publicity-officer",
            "report-editor",
            "report-approver",
            "viewer",
            "auditor",
            "admin",
            "service");
    private static final Duration LIFETIME = Duration.ofHours(12);

    @Option(names = "--role", required = true, split = ",", description = "A role; several by commas or repeated.")
    private List<String> roles;

    @Option(
            names = "--division",
            required = true,
            description = "Six digits, such as 370402; the token reaches it and everything below it.")
    private String division;

    @Option(names = "--subject", defaultValue = "local", description = "Who acts (${DEFAULT-VALUE}).")
    private String subject;

    @Override
    public void run() {
        for (var role : roles) {
            if (!ROLES.contains(role)) {
                throw new Trouble("there is no role " + role + "; see ./fazhi token --help");
            }
        }
        if (!division.matches("\\d{6}")) {
            throw new Trouble("a division is six digits, not " + division);
        }
        var bearer = new Bearer(subject, new TreeSet<>(roles), division);
        Place.out().println(Place.suite().tokens().sign(bearer, LIFETIME));
    }
}
