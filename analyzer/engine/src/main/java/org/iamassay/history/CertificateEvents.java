package org.iamassay.history;

/** Events of signing certificates, which have no word for a rotation or for being switched on again. */
final class CertificateEvents {

    private CertificateEvents() {}

    static void tell(Story story, TwoSlots before, TwoSlots after) {
        SlotChanges changes = new SlotChanges(before, after, story.between());
        changes.made().forEach(made -> story.made(Event.Type.CERTIFICATE_ADDED, made));
        Retirement.of(changes, story.between())
                .forEach(one -> one.tell(story, Event.Type.CERTIFICATE_DEACTIVATED, Event.Type.CERTIFICATE_DELETED));
    }
}
