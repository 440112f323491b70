package org.iamassay.report.html;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.iamassay.report.Brand;
import org.iamassay.report.Texts;

/** What a page may say of the brand. */
final class BrandModel {

    private BrandModel() {}

    static Map<String, Object> of(Brand brand, Texts texts) {
        return Map.ofEntries(
                Map.entry("name", brand.name()),
                Map.entry("product", brand.product()),
                Map.entry("classification", brand.classification()),
                Map.entry("draft", brand.status() == Brand.Status.DRAFT ? texts.get("brand.status.draft") : ""),
                Map.entry("footer", brand.footer()),
                Map.entry("logo", brand.logo().map(BrandModel::address).orElse("")),
                Map.entry("facts", facts(brand, texts)));
    }

    /** Only the picture itself, for a page that fetches nothing. */
    private static String address(Brand.Logo logo) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png());
    }

    private static List<Map<String, Object>> facts(Brand brand, Texts texts) {
        return brand.facts(texts).stream()
                .map(fact -> Map.<String, Object>of("name", fact.name(), "value", fact.value()))
                .toList();
    }
}
