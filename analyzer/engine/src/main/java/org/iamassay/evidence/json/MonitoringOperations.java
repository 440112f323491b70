package org.iamassay.evidence.json;

import static org.iamassay.evidence.json.Operation.lists;
import static org.iamassay.evidence.json.Operation.object;
import static org.iamassay.evidence.json.Operation.whole;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.iamassay.model.AdvancedSelector;
import org.iamassay.model.Analyzer;
import org.iamassay.model.AnalyzerFinding;
import org.iamassay.model.BasicSelector;
import org.iamassay.model.BucketPolicy;
import org.iamassay.model.ConfigRecorder;
import org.iamassay.model.ConfigRecorderStatus;
import org.iamassay.model.Dumped;
import org.iamassay.model.EventSelectors;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.FieldSelector;
import org.iamassay.model.Metric;
import org.iamassay.model.MetricAlarm;
import org.iamassay.model.MetricFilter;
import org.iamassay.model.PublicAccessBlock;
import org.iamassay.model.SecurityHub;
import org.iamassay.model.Trail;
import org.iamassay.model.TrailStatus;

/** Operations about logging, analysis and alerts, and their records. */
final class MonitoringOperations {

    private MonitoringOperations() {}

    private static final Set<String> FIELD_TESTS =
            Set.of("Equals", "StartsWith", "EndsWith", "NotEquals", "NotStartsWith", "NotEndsWith");

    static List<Operation> all() {
        return List.of(
                lists(
                                "accessanalyzer",
                                "list-analyzers",
                                EvidenceKind.ANALYZERS,
                                "analyzers",
                                MonitoringOperations::analyzer)
                        .owner("arn"),
                lists(
                                "accessanalyzer",
                                "list-findings-v2",
                                EvidenceKind.ANALYZER_FINDINGS,
                                "findings",
                                (entry, sink) -> finding(entry, true, sink))
                        .when(finding -> !isFirstVersion(finding) && isFinding(finding)),
                lists(
                                "accessanalyzer",
                                "list-findings",
                                EvidenceKind.ANALYZER_FINDINGS,
                                "findings",
                                (entry, sink) -> finding(entry, false, sink))
                        .when(finding -> isFirstVersion(finding) && isFinding(finding)),
                lists("cloudtrail", "describe-trails", EvidenceKind.TRAILS, "trailList", MonitoringOperations::trail)
                        .owner("?TrailARN"),
                whole(
                        "cloudtrail",
                        "get-trail-status",
                        EvidenceKind.TRAIL_STATUS,
                        "IsLogging",
                        MonitoringOperations::status),
                whole(
                                "cloudtrail",
                                "get-event-selectors",
                                EvidenceKind.EVENT_SELECTORS,
                                "EventSelectors",
                                MonitoringOperations::selectors)
                        .keys("EventSelectors", "AdvancedEventSelectors")
                        .owner("?TrailARN"),
                lists(
                        "configservice",
                        "describe-configuration-recorders",
                        EvidenceKind.CONFIG_RECORDERS,
                        "ConfigurationRecorders",
                        MonitoringOperations::recorder),
                lists(
                        "configservice",
                        "describe-configuration-recorder-status",
                        EvidenceKind.CONFIG_RECORDER_STATUS,
                        "ConfigurationRecordersStatus",
                        MonitoringOperations::recorderStatus),
                whole("securityhub", "describe-hub", EvidenceKind.SECURITY_HUB, "HubArn", MonitoringOperations::hub)
                        .owner("HubArn"),
                whole(
                                "s3api",
                                "get-bucket-policy",
                                EvidenceKind.BUCKET_POLICY,
                                "Policy",
                                MonitoringOperations::bucketPolicy)
                        .when(policy -> policy.has("Statement"))
                        .ofSubject(),
                object(
                        "s3control",
                        "get-public-access-block",
                        EvidenceKind.PUBLIC_ACCESS_BLOCK,
                        "PublicAccessBlockConfiguration",
                        MonitoringOperations::block),
                object(
                                "s3api",
                                "get-public-access-block",
                                EvidenceKind.PUBLIC_ACCESS_BLOCK,
                                "PublicAccessBlockConfiguration",
                                MonitoringOperations::block)
                        .ofSubject()
                        .onlyByItsName(),
                lists(
                        "logs",
                        "describe-metric-filters",
                        EvidenceKind.METRIC_FILTERS,
                        "metricFilters",
                        MonitoringOperations::filter),
                lists(
                                "cloudwatch",
                                "describe-alarms",
                                EvidenceKind.METRIC_ALARMS,
                                "MetricAlarms",
                                MonitoringOperations::alarm)
                        .owner("AlarmArn"));
    }

    /** Other services and tools write lists of findings too. */
    private static boolean isFinding(Members finding) {
        return finding.has("id") && finding.has("resourceType") && finding.has("analyzedAt");
    }

    private static boolean isFirstVersion(Members finding) {
        return finding.has("condition") || finding.has("isPublic") || finding.has("action");
    }

    private static void analyzer(Entry entry, Consumer<Dumped> sink) {
        Members analyzer = entry.members();
        sink.accept(new Analyzer(
                analyzer.required("arn"),
                analyzer.words("name"),
                analyzer.words("type"),
                analyzer.words("status"),
                analyzer.place()));
    }

    private static void finding(Entry entry, boolean second, Consumer<Dumped> sink) {
        Members finding = entry.members();
        sink.accept(new AnalyzerFinding(
                finding.required("id"),
                finding.text("findingType"),
                finding.text("status"),
                finding.words("resource"),
                finding.words("resourceType"),
                finding.time("createdAt"),
                second,
                finding.place()));
    }

    private static void trail(Entry entry, Consumer<Dumped> sink) {
        Members trail = entry.members();
        sink.accept(new Trail(
                trail.text("TrailARN").orElseGet(() -> trail.required("Name")),
                trail.words("Name"),
                trail.words("S3BucketName"),
                trail.flag("IsMultiRegionTrail"),
                trail.flag("IncludeGlobalServiceEvents"),
                trail.flag("LogFileValidationEnabled"),
                trail.flag("HasCustomEventSelectors"),
                trail.flag("IsOrganizationTrail"),
                trail.text("CloudWatchLogsLogGroupArn"),
                trail.words("HomeRegion"),
                trail.place()));
    }

    private static void status(Entry entry, Consumer<Dumped> sink) {
        Members status = entry.members();
        sink.accept(new TrailStatus(entry.subject(), status.flag("IsLogging"), status.place()));
    }

    private static void selectors(Entry entry, Consumer<Dumped> sink) {
        Members all = entry.members();
        sink.accept(new EventSelectors(
                entry.orSubject("TrailARN"),
                all.list("EventSelectors").stream()
                        .map(MonitoringOperations::basic)
                        .toList(),
                all.list("AdvancedEventSelectors").stream()
                        .map(MonitoringOperations::advanced)
                        .toList(),
                all.place()));
    }

    private static BasicSelector basic(Members selector) {
        selector.requireAny("ReadWriteType", "IncludeManagementEvents");
        return new BasicSelector(
                selector.text("ReadWriteType"),
                selector.flag("IncludeManagementEvents"),
                selector.texts("ExcludeManagementEventSources"),
                selector.place());
    }

    private static AdvancedSelector advanced(Members selector) {
        selector.requireAny("FieldSelectors");
        List<FieldSelector> fields = selector.list("FieldSelectors").stream()
                .map(MonitoringOperations::field)
                .toList();
        return new AdvancedSelector(selector.words("Name"), fields, selector.place());
    }

    private static FieldSelector field(Members field) {
        Map<String, List<String>> tests = new TreeMap<>();
        FIELD_TESTS.stream().filter(field::has).forEach(test -> tests.put(test, List.copyOf(field.texts(test))));
        return new FieldSelector(field.required("Field"), tests);
    }

    private static void recorder(Entry entry, Consumer<Dumped> sink) {
        Members recorder = entry.members();
        Optional<Members> group = recorder.object("recordingGroup");
        group.ifPresent(g -> g.requireAny("allSupported", "recordingStrategy", "resourceTypes"));
        sink.accept(new ConfigRecorder(
                recorder.required("name"),
                entry.region(recorder.words("arn")),
                group.flatMap(g -> g.flag("allSupported")),
                group.flatMap(g -> g.flag("includeGlobalResourceTypes")),
                group.map(g -> g.texts("resourceTypes")).orElse(List.of()),
                group.flatMap(g -> g.object("exclusionByResourceTypes"))
                        .map(g -> g.texts("resourceTypes"))
                        .orElse(List.of()),
                group.flatMap(g -> g.object("recordingStrategy")).flatMap(g -> g.text("useOnly")),
                recorder.place()));
    }

    private static void recorderStatus(Entry entry, Consumer<Dumped> sink) {
        Members status = entry.members();
        sink.accept(new ConfigRecorderStatus(
                status.required("name"), entry.region(status.words("arn")), status.flag("recording"), status.place()));
    }

    private static void hub(Entry entry, Consumer<Dumped> sink) {
        sink.accept(new SecurityHub(
                entry.members().required("HubArn"), entry.members().place()));
    }

    private static void bucketPolicy(Entry entry, Consumer<Dumped> sink) {
        entry.members()
                .policy("Policy")
                .ifPresent(policy -> sink.accept(new BucketPolicy(
                        entry.subject(), policy, entry.members().place())));
    }

    private static void block(Entry entry, Consumer<Dumped> sink) {
        Members block = entry.members();
        block.requireAny("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets");
        sink.accept(new PublicAccessBlock(
                entry.subject(),
                block.flag("BlockPublicAcls"),
                block.flag("IgnorePublicAcls"),
                block.flag("BlockPublicPolicy"),
                block.flag("RestrictPublicBuckets"),
                block.place()));
    }

    private static void filter(Entry entry, Consumer<Dumped> sink) {
        Members filter = entry.members();
        List<Metric> metrics = filter.list("metricTransformations").stream()
                .map(m -> new Metric(m.required("metricName"), m.words("metricNamespace")))
                .toList();
        sink.accept(new MetricFilter(
                filter.required("filterName"),
                filter.words("logGroupName"),
                filter.words("filterPattern"),
                metrics,
                filter.place()));
    }

    private static void alarm(Entry entry, Consumer<Dumped> sink) {
        Members alarm = entry.members();
        sink.accept(new MetricAlarm(
                alarm.required("AlarmName"),
                new Metric(alarm.words("MetricName"), alarm.words("Namespace")),
                alarm.flag("ActionsEnabled"),
                alarm.texts("AlarmActions"),
                alarm.place()));
    }
}
