package cn.fazhi.enforcement.wagerecovery;

/** How the wages were won back; mediation before a case is filed counts too. */
enum Basis {
    MEDIATION,
    INSPECTION,
    CASE
}
