package org.iamassay.frame;

import static org.iamassay.frame.TableBuilder.UNTOLD;

import java.util.List;
import java.util.stream.Stream;
import org.iamassay.model.Analyzer;
import org.iamassay.model.AnalyzerFinding;
import org.iamassay.model.ConfigRecorder;
import org.iamassay.model.ConfigRecorderStatus;
import org.iamassay.model.GrantedService;
import org.iamassay.model.ServiceAccess;
import org.iamassay.model.Snapshot;
import org.iamassay.model.Trail;
import org.iamassay.model.TrailStatus;

/** The tables of what is used, analysed, logged and recorded. */
final class MonitoringTables {

    private static final String REGION = "Region";

    private record Grant(ServiceAccess access, GrantedService service) {}

    private MonitoringTables() {}

    static List<Tabulation<Snapshot>> all() {
        return List.of(
                serviceAccess(),
                analyzers(),
                analyzerFindings(),
                trails(),
                trailStatus(),
                recorders(),
                recorderStatus());
    }

    private static Stream<Grant> grants(Snapshot snapshot) {
        return snapshot.all(ServiceAccess.class).stream()
                .flatMap(access -> access.services().stream().map(service -> new Grant(access, service)));
    }

    private static Tabulation<Snapshot> serviceAccess() {
        return Tabulation.of(
                        "service_access",
                        "one service that a user, group, role or policy was granted",
                        MonitoringTables::grants)
                .text(
                        "principal_arn",
                        "ARN of the user, group, role or policy",
                        UNTOLD,
                        row -> row.access().principal())
                .indexed()
                .text(
                        "namespace",
                        "prefix of the service's actions",
                        UNTOLD,
                        row -> row.service().namespace())
                .text(
                        "service",
                        "name of the service",
                        UNTOLD,
                        row -> row.service().name())
                .moment(
                        "last_authenticated",
                        "last authenticated attempt; a word means none within AWS's tracking period",
                        row -> row.service().lastAuthenticated())
                .text(
                        "job_status",
                        "COMPLETED, IN_PROGRESS or FAILED",
                        UNTOLD,
                        row -> row.access().jobStatus())
                .yesNo(
                        "is_whole",
                        "whether no page of the output is missing",
                        row -> row.access().whole())
                .fromJson(row -> row.service().place());
    }

    private static Tabulation<Snapshot> analyzers() {
        return Tabulation.<Snapshot, Analyzer>of(
                        "analyzers", "one analyzer of IAM Access Analyzer", s -> s.all(Analyzer.class).stream())
                .text("arn", "ARN of the analyzer", UNTOLD, Analyzer::arn)
                .text("name", "name of the analyzer", UNTOLD, Analyzer::name)
                .text("type", "what it looks for, in AWS's words", UNTOLD, Analyzer::type)
                .text("status", "ACTIVE, CREATING, DISABLED or FAILED", UNTOLD, Analyzer::status)
                .fromJson(Analyzer::place);
    }

    private static Tabulation<Snapshot> analyzerFindings() {
        return Tabulation.<Snapshot, AnalyzerFinding>of(
                        "analyzer_findings",
                        "one finding of IAM Access Analyzer",
                        s -> s.all(AnalyzerFinding.class).stream())
                .text("finding_id", "id of the finding", UNTOLD, AnalyzerFinding::id)
                .optional(
                        "finding_type",
                        "type of the finding",
                        "list-findings does not tell",
                        AnalyzerFinding::findingType)
                .optional("status", "ACTIVE, ARCHIVED or RESOLVED", UNTOLD, AnalyzerFinding::status)
                .text("resource", "ARN of the resource", UNTOLD, AnalyzerFinding::resource)
                .indexed()
                .text("resource_type", "type of the resource", UNTOLD, AnalyzerFinding::resourceType)
                .time("created_at", "when it was first seen", AnalyzerFinding::created)
                .yesNo("is_version_2", "whether list-findings-v2 told it", AnalyzerFinding::secondVersion)
                .fromJson(AnalyzerFinding::place);
    }

    private static Tabulation<Snapshot> trails() {
        return Tabulation.<Snapshot, Trail>of("trails", "one trail of CloudTrail", s -> s.all(Trail.class).stream())
                .text("arn", "ARN of the trail", UNTOLD, Trail::arn)
                .text("name", "name of the trail", UNTOLD, Trail::name)
                .text("bucket", "S3 bucket it writes to", UNTOLD, Trail::bucket)
                .text("home_region", REGION + " it was made in", UNTOLD, Trail::homeRegion)
                .yesNoUntold("is_multi_region", "whether it logs all Regions", Trail::multiRegion)
                .yesNoUntold("logs_global_services", "whether it logs global services", Trail::globalServiceEvents)
                .yesNoUntold("validates_log_files", "whether log files are signed", Trail::logFileValidation)
                .yesNoUntold("has_event_selectors", "whether it has selectors of its own", Trail::customEventSelectors)
                .yesNoUntold(
                        "is_organization_trail", "whether it logs the whole organization", Trail::organizationTrail)
                .optional(
                        "log_group_arn",
                        "CloudWatch log group it also writes to",
                        "none, or not told",
                        Trail::logGroupArn)
                .fromJson(Trail::place);
    }

    private static Tabulation<Snapshot> trailStatus() {
        return Tabulation.<Snapshot, TrailStatus>of(
                        "trail_status", "one answer of get-trail-status", s -> s.all(TrailStatus.class).stream())
                .text("trail", "ARN or name of the trail", UNTOLD, TrailStatus::trail)
                .yesNoUntold("is_logging", "whether the trail logs", TrailStatus::logging)
                .fromJson(TrailStatus::place);
    }

    private static Tabulation<Snapshot> recorders() {
        return Tabulation.<Snapshot, ConfigRecorder>of(
                        "config_recorders", "one recorder of AWS Config", s -> s.all(ConfigRecorder.class).stream())
                .text("name", "name of the recorder", UNTOLD, ConfigRecorder::name)
                .text("region", REGION, UNTOLD, ConfigRecorder::region)
                .yesNoUntold("records_all", "whether it records every supported type", ConfigRecorder::allSupported)
                .yesNoUntold(
                        "records_global",
                        "whether it records global types such as users",
                        ConfigRecorder::includeGlobalTypes)
                .list("types", "types it records", ConfigRecorder::types)
                .list("excluded_types", "types it leaves out", ConfigRecorder::excludedTypes)
                .optional("strategy", "recording strategy in AWS's words", UNTOLD, ConfigRecorder::strategy)
                .fromJson(ConfigRecorder::place);
    }

    private static Tabulation<Snapshot> recorderStatus() {
        return Tabulation.<Snapshot, ConfigRecorderStatus>of(
                        "config_recorder_status",
                        "the state of one recorder of AWS Config",
                        s -> s.all(ConfigRecorderStatus.class).stream())
                .text("name", "name of the recorder", UNTOLD, ConfigRecorderStatus::name)
                .text("region", REGION, UNTOLD, ConfigRecorderStatus::region)
                .yesNoUntold("is_recording", "whether it records", ConfigRecorderStatus::recording)
                .fromJson(ConfigRecorderStatus::place);
    }
}
