package cn.fazhi.web;

/** Another request wrote the same at the same moment: 409 with the type of the rule that a second request meets. */
final class LostRace extends Refusal {

    LostRace(String slug) {
        super(409, slug);
    }
}
