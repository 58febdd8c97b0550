package cn.fazhi.publicity.disclosure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a disclosure may be without. */
@Schema(name = "DisclosureClearable")
enum Clearable {
    URL
}
