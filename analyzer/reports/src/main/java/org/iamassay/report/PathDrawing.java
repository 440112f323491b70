package org.iamassay.report;

import java.util.List;

/**
 * A way to administrator as a picture: boxes of principals, arrows of steps.
 *
 * @param id fit for an id in a page
 * @param title what it shows, in one sentence
 * @param description the steps in words, for readers who do not see it
 * @param boxes one more than arrows
 */
public record PathDrawing(String id, String title, String description, List<Box> boxes, List<Arrow> arrows) {

    /**
     * A principal.
     *
     * @param kind word for its kind, or what it is now
     * @param end whether it is an administrator
     * @param full its ARN
     */
    public record Box(String name, String kind, boolean end, String full) {}

    /**
     * A step.
     *
     * @param method id of its method
     * @param actions what it takes
     * @param open whether it is under a condition or needs a target
     * @param note what is open
     */
    public record Arrow(String method, List<String> actions, boolean open, String note) {

        /** Copies the list. */
        public Arrow {
            actions = List.copyOf(actions);
        }
    }

    /** Copies the lists. */
    public PathDrawing {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }
}
