/** Who is asking and for which division: the token's claims, the tree of divisions, and the scope of every read. */
@FilterDef(
        name = DivisionScope.FILTER,
        autoEnabled = true,
        parameters = {
            @ParamDef(name = DivisionScope.PARAMETER, type = String.class, resolver = DivisionScope.class),
            @ParamDef(name = DivisionScope.DAY, type = LocalDate.class, resolver = ScopeDay.class)
        })
package cn.fazhi.identity;

import java.time.LocalDate;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
