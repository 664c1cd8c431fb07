package org.qinglian.core.inspection.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Post;

/** No post is abolished before it exists (撤职早于设职). */
final class PostDatesReversed implements Check {
    @Override
    public String id() {
        return "organization.post-dates-reversed";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<Post> posts = inspected.programme().organization().posts();
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            if (post.establishedOn().isPresent() && post.abolishedOn().isPresent()) {
                LocalDate established = post.establishedOn().get();
                LocalDate abolished = post.abolishedOn().get();
                verdicts.expect(
                        abolished.isAfter(established),
                        post,
                        "/organization/posts/" + i + "/abolishedOn",
                        Map.of("found", abolished, "expected", established));
            }
        }
    }
}
