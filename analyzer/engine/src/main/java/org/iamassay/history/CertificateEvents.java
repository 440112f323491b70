package org.iamassay.history;

import org.iamassay.history.Event.Type;

/** Events of signing certificates, which have no word for a rotation or for being switched on again. */
final class CertificateEvents {

    private CertificateEvents() {}

    static void tell(Story story, TwoSlots before, TwoSlots after) {
        SlotChanges changes = new SlotChanges(before, after, story.between());
        changes.made().forEach(made -> story.made(Type.CERTIFICATE_ADDED, made));
        Retirement.of(changes, story.between())
                .forEach(one -> one.tell(story, Type.CERTIFICATE_DEACTIVATED, Type.CERTIFICATE_DELETED));
    }
}
