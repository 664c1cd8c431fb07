package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.rectification.Campaign;
import org.qinglian.core.rectification.RectificationRegister;

/** The records of rectification while they are being made (整改台账底稿). */
final class RectificationDraft {
    final List<Campaign> campaigns = new ArrayList<>();

    RectificationRegister register() {
        return RectificationRegister.builder().campaigns(campaigns).build();
    }
}
