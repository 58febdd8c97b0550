package cn.fazhi.identity;

import cn.fazhi.web.Refusal;
import java.util.List;

/**
 * The token may make the request, but not with what it says here: 403 {@code /problems/role-required}, with the
 * {@code roles} that may.
 */
public class RoleRequired extends Refusal {

    RoleRequired(String pointer, List<String> roles) {
        super(403, "role-required", String.join(", ", roles));
        at(pointer);
        with("roles", roles);
    }
}
