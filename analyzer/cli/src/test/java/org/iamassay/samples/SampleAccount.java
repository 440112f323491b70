package org.iamassay.samples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.iamassay.model.ReportColumn;

/** The identities of one synthetic account, from which all its dumps are told, so that they agree. */
final class SampleAccount {

    private final String id;
    private final ReportRow root;
    private final List<SampleUser> users = new ArrayList<>();
    private final List<SampleGroup> groups = new ArrayList<>();
    private final List<SampleRole> roles = new ArrayList<>();
    private final List<SamplePolicy> policies = new ArrayList<>();
    private final List<ObjectNode> virtualDevices = new ArrayList<>();
    private int tokenVersion = 1;
    private int ids;

    SampleAccount(String id, ReportRow root) {
        this.id = id;
        this.root = root;
    }

    /** Ids look like AWS's, and like none that AWS gave. */
    private String nextId(String prefix) {
        return prefix + String.format(Locale.ROOT, "%010dEXAMPLE", ++ids);
    }

    SampleUser user(String path, ReportRow row) {
        SampleUser user = new SampleUser(row, path, nextId("AIDA"));
        users.add(user);
        return user;
    }

    SampleGroup group(String name, String created) {
        SampleGroup group = new SampleGroup(id, name, nextId("AGPA"), created);
        groups.add(group);
        return group;
    }

    SampleRole role(String path, String name, String created, String trust) {
        SampleRole role = new SampleRole(id, path, name, nextId("AROA"), created, trust);
        roles.add(role);
        return role;
    }

    /** A policy of the account's own. */
    SamplePolicy policy(String path, String name, String created, String document) {
        SamplePolicy policy = new SamplePolicy(id, path, name, nextId("ANPA"), created, document);
        policies.add(policy);
        return policy;
    }

    /** A policy of AWS's, its document cut down to what the story needs. */
    SamplePolicy managed(String path, String name, String document) {
        SamplePolicy policy = new SamplePolicy("aws", path, name, nextId("ANPA"), "2015-02-06T18:39:46Z", document);
        policies.add(policy);
        return policy;
    }

    /** A virtual MFA device of root, whatever its name. */
    SampleAccount rootDevice(String name, String enabled) {
        root.mfa();
        ObjectNode user = CliJson.object(
                "UserId", id,
                "Arn", root.get(ReportColumn.ARN),
                "CreateDate", CliJson.time(root.get(ReportColumn.USER_CREATION_TIME)),
                "PasswordLastUsed", CliJson.time(root.get(ReportColumn.PASSWORD_LAST_USED)));
        virtualDevices.add(
                CliJson.object("SerialNumber", serial(name), "User", user, "EnableDate", CliJson.time(enabled)));
        return this;
    }

    /** A virtual MFA device that belongs to nobody. */
    SampleAccount spareDevice(String name) {
        virtualDevices.add(CliJson.object("SerialNumber", serial(name)));
        return this;
    }

    /** The serial number of a virtual MFA device. */
    String serial(String name) {
        return "arn:aws:iam::" + id + ":mfa/" + name;
    }

    /** Tokens of the global STS endpoint that are valid in every Region. */
    SampleAccount modernTokens() {
        tokenVersion = 2;
        return this;
    }

    int tokenVersion() {
        return tokenVersion;
    }

    String id() {
        return id;
    }

    ReportRow root() {
        return root;
    }

    List<SampleUser> users() {
        return users;
    }

    List<SampleGroup> groups() {
        return groups;
    }

    List<SampleRole> roles() {
        return roles;
    }

    List<SamplePolicy> policies() {
        return policies;
    }

    List<SamplePolicy> ownPolicies() {
        return policies.stream().filter(SamplePolicy::isCustomers).toList();
    }

    List<ReportRow> rows() {
        return Stream.concat(Stream.of(root), users.stream().map(SampleUser::row))
                .toList();
    }

    /** All virtual MFA devices: root's and spare ones, then those of users. */
    List<ObjectNode> virtualDevices() {
        List<ObjectNode> all = new ArrayList<>(virtualDevices);
        for (SampleUser user : users) {
            for (ObjectNode device : user.devices()) {
                if (device.path("SerialNumber").asText().contains(":mfa/")) {
                    ObjectNode assigned = CliJson.object("SerialNumber", device.path("SerialNumber"));
                    assigned.set("User", user.listed());
                    all.add(assigned.set("EnableDate", device.path("EnableDate")));
                }
            }
        }
        return all;
    }

    /** How many MFA devices, of any kind, belong to somebody. */
    int devicesInUse() {
        int ofUsers = users.stream().mapToInt(user -> user.devices().size()).sum();
        int ofRoot = (int) virtualDevices.stream().filter(d -> d.has("User")).count();
        return ofUsers + ofRoot;
    }
}
