package cn.fazhi.publicity.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an activity may be without. */
@Schema(name = "ActivityClearable")
enum Clearable {
    OCCASION
}
