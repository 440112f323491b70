#!/usr/bin/env bash
# Collects the IAM evidence of one AWS account with read-only calls of the AWS CLI: one folder, a manifest and a zip for Assay.
# Runs in bash 3.2 and newer (Linux, macOS, AWS CloudShell, Git Bash) and needs nothing but the AWS CLI version 2.
# shellcheck disable=SC2317  # what "each" calls looks unreachable
set -uo pipefail

readonly COLLECTOR='collect-evidence.sh/0.1.0'
readonly SCHEMA='https://iamassay.org/schema/collection/1'
readonly HERE=${0##*/}

# What AWS says when it is busy or out of reach: asked again. The PowerShell script has the same four patterns.
readonly BUSY='Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|PriorRequestNotComplete|InternalFailure|InternalError|InternalServer|ServiceUnavailable|ServiceFailure|An error occurred \(5[0-9][0-9]\)|Connection was closed|[Tt]imeout on endpoint'
readonly UNREACHABLE='Could not connect to the endpoint URL'
# Errors that are facts about the account, not failures of the collection.
readonly ANSWERS='\((NoSuchEntity|NoSuchEntityException|AWSOrganizationsNotInUseException|NoSuchBucketPolicy|NoSuchPublicAccessBlockConfiguration)\)|\(InvalidAccessException\) when calling the DescribeHub|\(ResourceNotFoundException\) when calling the GetAlternateContact'
# After these every further call would fail too, and its text would be no evidence of anything.
readonly SESSION_OVER='\((ExpiredToken|ExpiredTokenException|RequestExpired)\)|Unable to locate credentials|Token has expired|SSO session .*expired|Error loading SSO Token'
readonly DENIED='Denied|Unauthori[sz]ed|NotAuthori[sz]ed|not authorized'

# The tests shorten both; people have no reason to.
readonly BACKOFF=${COLLECT_BACKOFF_SECONDS:-2}
readonly POLL=${COLLECT_POLL_SECONDS:-3}
readonly ATTEMPTS=5 UNREACHABLE_ATTEMPTS=2 POLLS=100

usage() {
  cat <<USAGE
Collects the IAM evidence of one AWS account for Assay. Every call only reads; nothing in the account is changed
(IAM is asked to make a fresh credential report and, with --with-last-accessed, fresh usage reports).

Usage: $HERE [OPTIONS] [FOLDER]

  FOLDER                 where to put the evidence (default: assay-evidence). It gets ACCOUNT/TIME/ with one file per
                         call, assay-collection.json and SHA256SUMS, and beside it ACCOUNT-TIME.zip for Assay.
                         Run again with the same FOLDER to continue a run that was interrupted.
  --profile NAME         profile of the AWS CLI
  --regions A,B          only these Regions (default: all that are enabled in the account)
  --with-last-accessed   also which services each user and role last used (slow: two or more calls each)
  --no-org               leave out the calls about the organization
  --retry-denied         ask again what was denied or failed in the last run, and renew its manifest and zip
  --new                  begin a new collection even where an unfinished one could be continued
  -h, --help             this text
  --version              name and version

Exit codes: 0 all calls were answered, 1 some were denied or failed (their error texts are kept as evidence),
2 wrong usage, 3 nothing could be collected or the session ended, 130 interrupted.
The permissions it needs are those of collector-policy.json.
USAGE
}

say() { printf '%s\n' "$*" >&2; }
die() { say "$HERE: $2"; exit "$1"; }

# ---------------------------------------------------------------- text

# REPLY = a subject as part of a file name: percent-encoded so that it is safe on Windows too, and never holds "__".
encode() {
  local LC_ALL=C text=$1 i char code
  REPLY=''
  for ((i = 0; i < ${#text}; i++)); do
    char=${text:i:1}
    case $char in
      [A-Za-z0-9.-]) REPLY+=$char ;;
      _) if [ "$i" -eq 0 ] || [ "$i" -eq $((${#text} - 1)) ] || [ "${REPLY:$((${#REPLY} - 1))}" = _ ]; then
          REPLY+=%5F
        else
          REPLY+=_
        fi ;;
      *) printf -v code '%d' "'$char"
        printf -v code '%%%02X' "$((code & 255))"
        REPLY+=$code ;;
    esac
  done
}

# REPLY = a JSON string; what it is given are names, ARNs and commands, which hold no control characters.
quote() {
  local text=${1//\\/\\\\}
  REPLY="\"${text//\"/\\\"}\""
}

# REPLY = a JSON string, or null for an empty text.
quote_or_null() {
  if [ -n "$1" ]; then quote "$1"; else REPLY=null; fi
}

# REPLY = the words as one would type them in a shell.
command_line() {
  local word
  REPLY=aws
  for word in "$@"; do
    case $word in
      *[!A-Za-z0-9+=,.@_/:-]*) REPLY+=" '${word//\'/\'\\\'\'}'" ;;
      *) REPLY+=" $word" ;;
    esac
  done
}

now() { date -u +%Y-%m-%dT%H:%M:%SZ; }

if command -v sha256sum >/dev/null; then
  sha256() { sha256sum < "$1" | cut -d ' ' -f 1; }
elif command -v shasum >/dev/null; then
  sha256() { shasum -a 256 < "$1" | cut -d ' ' -f 1; }
else
  sha256() { openssl dgst -sha256 < "$1" | sed 's/.*= *//'; }
fi

# The values of a member of the entries of a list in the CLI's JSON. The CLI writes one member a line, four spaces a level:
# the members of such entries stand at twelve, so deeper ones of the same name are not taken.
values() {
  [ -f "$1" ] || return 0
  LC_ALL=C sed -n "s/^            \"$2\": \"\\(.*\\)\",\\{0,1\\}"$'\r'"\\{0,1\\}\$/\\1/p" "$1" | LC_ALL=C sed 's/\\"/"/g; s/\\\\/\\/g'
}

# The same of an answer that was one; an answer that holds the member elsewhere only is laid out in a way we do not know.
listed() {
  [ "$status" -eq 0 ] || return 0
  values "$answer" "$1"
  if grep -q "\"$1\":" "$answer" && [ -z "$(values "$answer" "$1")" ]; then
    say "$HERE: $answer is not laid out as the AWS CLI version 2 does it; what it lists was not followed up."
    : > "$work/incomplete"
  fi
}

# ---------------------------------------------------------------- calls

matches() { LC_ALL=C grep -Eq -e "$1" "$2"; }

# Asks AWS, again where it is busy. Leaves the exit code in $status and the answer, or the error's text, in $work/answer.
ask() {
  local attempt=1 delay=$BACKOFF limit
  while :; do
    status=0
    "${AWS[@]}" "$@" --output json > "$work/out" 2> "$work/err" < /dev/null || status=$?
    if [ "$status" -eq 0 ]; then
      mv -f "$work/out" "$work/answer" || die 3 "cannot write to $work."
      return
    fi
    [ "$status" -ne 130 ] || interrupted
    if matches "$SESSION_OVER" "$work/err"; then
      say "$(tr -s '\r\n' '\n' < "$work/err")"
      die 3 'the session has ended or there are no credentials; sign in and run the same command again to continue.'
    fi
    limit=1
    if matches "$BUSY" "$work/err"; then limit=$ATTEMPTS; fi
    if matches "$UNREACHABLE" "$work/err"; then limit=$UNREACHABLE_ATTEMPTS; fi
    if [ "$attempt" -ge "$limit" ]; then
      [ -s "$work/err" ] || printf 'aws ended with exit code %d and said nothing.\n' "$status" > "$work/err"
      mv -f "$work/err" "$work/answer" || die 3 "cannot write to $work."
      return
    fi
    sleep "$delay"
    delay=$((delay * 2)) attempt=$((attempt + 1))
  done
}

# Whether an earlier run left this file whole and its answer stands; sets $status to the exit code of then.
kept() {
  local entry
  [ -f "$folder/$1" ] || return 1
  entry=$(grep -F "{\"file\":\"$1\"," "$journal" | tail -n 1)
  case $entry in *"\"sha256\":\"$(sha256 "$folder/$1")\"}") ;; *) return 1 ;; esac
  status=$(printf '%s' "$entry" | sed 's/.*"exit":\([0-9]*\),"sha256":"[0-9a-f]*"}$/\1/')
  [ "$status" -ne 0 ] || return 0
  if matches "$BUSY|$UNREACHABLE" "$folder/$1"; then return 1; fi
  [ "$retry" -eq 0 ] || matches "$ANSWERS" "$folder/$1"
}

# Takes back an answer that a new one stands for under another name.
forget() {
  if [ -f "$folder/$1" ]; then
    rm -f "$folder/$1"
    grep -vF "{\"file\":\"$1\"," "$journal" > "$work/rest"
    mv -f "$work/rest" "$journal" || die 3 "cannot write $journal."
  fi
}

# collect [--named TEXT] [--subject ARN-OR-ID] [--region REGION] SERVICE OPERATION [ARGUMENT…]
# Saves one call's answer. $answer is its file and $status its exit code. The file's name follows the rule
# SERVICE-OPERATION[__NAMED][__REGION].json; the manifest has the subject in full.
collect() {
  name_file "$@"
  shift "$taken"
  if [ -n "$region" ]; then set -- "$@" --region "$region"; fi
  answer=$folder/$file
  if kept "$file"; then
    return
  fi
  ask "$@"
  save "$@"
}

# Reads the leading options of collect: sets $subject, $region, $file, and $taken to the number of words they took.
name_file() {
  local named=''
  subject='' region='' taken=0
  while :; do
    case $1 in
      --named) named=$2 ;;
      --subject) subject=$2 ;;
      --region) region=$2 ;;
      *) break ;;
    esac
    shift 2
    taken=$((taken + 2))
  done
  file=$1-$2
  if [ -n "$named" ]; then
    encode "$named"
    # Names of files end at 255 bytes; the manifest tells whose hash it is.
    if [ "${#REPLY}" -gt 180 ]; then
      printf '%s' "$named" > "$work/name"
      REPLY=sha256-$(sha256 "$work/name" | cut -c 1-32)
    fi
    file=${file}__$REPLY
  fi
  if [ -n "$region" ]; then file=${file}__$region; fi
  file=$file.json
}

# Moves the answer to its place, then notes it: a run that ends between the two asks again.
save() {
  local line at hash
  at=$(now)
  hash=$(sha256 "$work/answer")
  mv -f "$work/answer" "$answer" || die 3 "cannot write $answer."
  quote "$file"; line="{\"file\":$REPLY"
  command_line "$@"; quote "$REPLY"; line="$line,\"command\":$REPLY"
  quote_or_null "$subject"; line="$line,\"subject\":$REPLY"
  quote_or_null "$region"; line="$line,\"region\":$REPLY"
  printf '%s,"at":"%s","exit":%d,"sha256":"%s"}\n' "$line" "$at" "$status" "$hash" >> "$journal" \
    || die 3 "cannot write $journal."
  calls=$((calls + 1))
  if [ -t 2 ]; then printf '\r%d answers, last: %.60s\033[K' "$calls" "$file" >&2; fi
}

# ---------------------------------------------------------------- what is collected

collect_account() {
  collect_credential_report
  # No --filter: the documents of the AWS-managed policies in use come with it.
  collect iam get-account-authorization-details
  collect iam get-account-summary
  collect iam get-account-password-policy
  collect iam list-virtual-mfa-devices --assignment-status Any
  collect iam list-account-aliases
  collect iam list-server-certificates
  collect iam list-policies --scope Local
  # The CLI does not page through this one by itself.
  collect iam list-service-specific-credentials --all-users --max-items 1000
  collect iam list-saml-providers
  each Arn collect_saml_provider
  collect iam list-open-id-connect-providers
  each Arn collect_oidc_provider
  local policy
  for policy in AdministratorAccess AWSSupportAccess AWSCloudShellFullAccess IAMFullAccess; do
    policy=arn:$partition:iam::aws:policy/$policy
    collect --named "$policy" --subject "$policy" iam list-entities-for-policy --policy-arn "$policy"
  done
  collect --named SECURITY account get-alternate-contact --alternate-contact-type SECURITY
  collect s3control get-public-access-block --account-id "$account"
  collect iam list-roles
  listed Arn > "$work/principals"
  collect iam list-users
  listed Arn >> "$work/principals"
  each Arn collect_user
}

# Calls the function with each value of the member in the list that was collected last.
each() {
  local list value
  list=$work/list-$1-$2
  listed "$1" > "$list"
  while IFS= read -r value; do
    "$2" "$value"
  done < "$list"
}

# The report is made anew unless one is younger than four hours; a denial to make it leaves the one that is there.
collect_credential_report() {
  local polls=0 denial=iam-generate-credential-report.json
  if kept iam-get-credential-report.json && { [ "$retry" -eq 0 ] || [ ! -f "$folder/$denial" ]; }; then
    return
  fi
  forget "$denial"
  forget iam-get-credential-report.json
  while :; do
    ask iam generate-credential-report
    if [ "$status" -ne 0 ]; then
      subject='' region='' file=$denial
      answer=$folder/$file
      save iam generate-credential-report
      break
    fi
    polls=$((polls + 1))
    if grep -q '"State": "COMPLETE"' "$work/answer" || [ "$polls" -ge "$POLLS" ]; then break; fi
    sleep "$POLL"
  done
  collect iam get-credential-report
}

collect_saml_provider() {
  collect --named "$1" --subject "$1" iam get-saml-provider --saml-provider-arn "$1"
}

collect_oidc_provider() {
  collect --named "$1" --subject "$1" iam get-open-id-connect-provider --open-id-connect-provider-arn "$1"
}

collect_user() {
  local user=${1##*/} operation
  for operation in list-mfa-devices list-signing-certificates list-ssh-public-keys list-service-specific-credentials \
    get-login-profile list-access-keys; do
    collect --named "$user" --subject "$1" iam "$operation" --user-name "$user"
  done
  each AccessKeyId collect_access_key
}

collect_access_key() {
  collect --named "$1" --subject "$1" iam get-access-key-last-used --access-key-id "$1"
}

# Asked of each principal by a job; only the finished answer is kept.
collect_last_accessed() {
  local job polls=0
  name_file --named "$1" --subject "$1" iam generate-service-last-accessed-details
  if kept "$file"; then
    return
  fi
  forget "$file"
  name_file --named "$1" --subject "$1" iam get-service-last-accessed-details
  answer=$folder/$file
  if kept "$file"; then
    return
  fi
  ask iam generate-service-last-accessed-details --arn "$1" --granularity ACTION_LEVEL
  job=$(sed -n 's/^    "JobId": "\(.*\)".*$/\1/p' "$work/answer")
  if [ "$status" -ne 0 ] || [ -z "$job" ]; then
    name_file --named "$1" --subject "$1" iam generate-service-last-accessed-details
    answer=$folder/$file
    save iam generate-service-last-accessed-details --arn "$1" --granularity ACTION_LEVEL
    return
  fi
  while :; do
    # The CLI does not page through this one by itself either.
    ask iam get-service-last-accessed-details --job-id "$job" --max-items 1000
    polls=$((polls + 1))
    if [ "$status" -ne 0 ] || [ "$polls" -ge "$POLLS" ] || ! grep -q '"JobStatus": "IN_PROGRESS"' "$work/answer"; then
      break
    fi
    sleep "$POLL"
  done
  save iam get-service-last-accessed-details --job-id "$job" --max-items 1000
}

find_regions() {
  if [ -n "$regions" ]; then
    tr ',' '\n' <<< "$regions" > "$work/regions"
    return
  fi
  ask account list-regions --region-opt-status-contains ENABLED ENABLED_BY_DEFAULT
  answer=$work/answer
  listed RegionName > "$work/regions"
  if [ "$status" -ne 0 ]; then
    # Older managed policies know only the other way to ask.
    ask ec2 describe-regions
    listed RegionName > "$work/regions"
  fi
  if [ ! -s "$work/regions" ]; then
    say "$HERE: the Regions of the account could not be listed; only $AWS_DEFAULT_REGION was looked at (use --regions)."
    printf '%s\n' "$AWS_DEFAULT_REGION" > "$work/regions"
    : > "$work/incomplete"
  fi
}

collect_region() {
  collect --region "$1" accessanalyzer list-analyzers
  here=$1
  each arn collect_analyzer_findings
  collect --region "$1" cloudtrail describe-trails --no-include-shadow-trails
  listed S3BucketName >> "$work/buckets"
  each TrailARN collect_trail
  collect --region "$1" configservice describe-configuration-recorders
  collect --region "$1" configservice describe-configuration-recorder-status
  collect --region "$1" securityhub describe-hub
  collect --region "$1" sso-admin list-instances
  collect --region "$1" logs describe-metric-filters
  collect --region "$1" cloudwatch describe-alarms
}

collect_analyzer_findings() {
  collect --named "$1" --subject "$1" --region "$here" accessanalyzer list-findings-v2 --analyzer-arn "$1"
}

collect_trail() {
  collect --named "$1" --subject "$1" --region "$here" cloudtrail get-trail-status --name "$1"
  collect --named "$1" --subject "$1" --region "$here" cloudtrail get-event-selectors --trail-name "$1"
}

collect_trail_buckets() {
  local bucket
  LC_ALL=C sort -u "$work/buckets" > "$work/trail-buckets"
  while IFS= read -r bucket; do
    collect --named "$bucket" --subject "arn:$partition:s3:::$bucket" s3api get-bucket-policy --bucket "$bucket"
    collect --named "$bucket" --subject "arn:$partition:s3:::$bucket" s3api get-public-access-block --bucket "$bucket"
  done < "$work/trail-buckets"
}

collect_organization() {
  local type
  collect organizations describe-organization
  if [ "$status" -ne 0 ] && matches AWSOrganizationsNotInUseException "$answer"; then
    return
  fi
  collect iam list-organizations-features
  collect organizations list-accounts
  collect organizations list-roots
  collect organizations list-delegated-administrators
  for type in SERVICE_CONTROL_POLICY RESOURCE_CONTROL_POLICY; do
    collect --named "$type" organizations list-policies --filter "$type"
    each Arn collect_organization_policy
  done
}

collect_organization_policy() {
  local id=${1##*/}
  collect --named "$id" --subject "$1" organizations describe-policy --policy-id "$id"
  collect --named "$id" --subject "$1" organizations list-targets-for-policy --policy-id "$id"
}

# ---------------------------------------------------------------- folder, manifest, archive

# Continues an unfinished collection of the account, or begins one. Beside the folder, .TIME.state holds what is not evidence.
open_folder() {
  local state latest
  mkdir -p "$output/$account" || die 3 "cannot make the folder $output/$account."
  time=''
  if [ "$new" -eq 0 ]; then
    for state in "$output/$account"/.*Z.state; do
      if [ -d "$state" ]; then time=${state##*/.} time=${time%.state}; fi
    done
  fi
  if [ -z "$time" ] && [ "$retry" -eq 1 ]; then
    for latest in "$output/$account"/*Z/assay-collection.json; do
      if [ -f "$latest" ]; then time=${latest%/*} time=${time##*/}; fi
    done
    [ -n "$time" ] || die 2 "--retry-denied: there is no collection of account $account in $output."
  fi
  if [ -n "$time" ]; then say "Continuing $output/$account/$time."; else time=$(date -u +%Y-%m-%dT%H%M%SZ); fi
  folder=$output/$account/$time work=$output/$account/.$time.state
  mkdir -p "$folder" "$work" || die 3 "cannot make the folder $folder."
  journal=$work/files.jsonl
  open_journal
}

# Only whole lines count; those of a finished collection come from its manifest.
open_journal() {
  local whole='^[{]"file":.*"exit":[0-9]*,"sha256":"[0-9a-f]{64}"[}]$'
  if [ ! -f "$journal" ] && [ -f "$folder/assay-collection.json" ]; then
    sed -n 's/^    \({"file":.*}\),\{0,1\}$/\1/p' "$folder/assay-collection.json" > "$journal"
  fi
  touch "$journal"
  grep -E "$whole" "$journal" > "$work/whole"
  mv -f "$work/whole" "$journal" || die 3 "cannot write $journal."
  rm -f "$folder/assay-collection.json" "$folder/SHA256SUMS" "$work/incomplete"
}

write_manifest() {
  local collected=${time:0:13}:${time:13:2}:${time:15} list='' one
  # The last line about a file is the one that holds.
  awk -F '"' '{ last[$4] = $0 } END { for (file in last) print last[file] }' "$journal" | LC_ALL=C sort > "$work/files"
  while IFS= read -r one; do
    quote "$one"
    list=$list${list:+, }$REPLY
  done < "$work/regions"
  {
    printf '{\n  "schema": "%s",\n  "account": "%s",\n  "partition": "%s",\n' "$SCHEMA" "$account" "$partition"
    printf '  "collectedAt": "%s",\n  "collector": "%s",\n  "regions": [%s],\n  "files": [\n' "$collected" "$COLLECTOR" "$list"
    sed -e 's/^/    /' -e '$!s/$/,/' "$work/files"
    printf '  ]\n}\n'
  } > "$work/manifest" || die 3 "cannot write $work/manifest."
  {
    sed 's/.*{"file":"\([^"]*\)",.*"sha256":"\([0-9a-f]*\)"}.*/\2  \1/' "$work/files"
    printf '%s  assay-collection.json\n' "$(sha256 "$work/manifest")"
  } > "$work/sums" || die 3 "cannot write $work/sums."
  mv -f "$work/sums" "$folder/SHA256SUMS" || die 3 "cannot write $folder/SHA256SUMS."
  mv -f "$work/manifest" "$folder/assay-collection.json" || die 3 "cannot write $folder/assay-collection.json."
}

# One archive for Assay; tar where there is nothing that makes a zip.
pack() {
  local base=$output/$account-$time
  rm -f "$base.zip" "$base.tar.gz" "$work/pack.zip" "$work/pack.tar.gz"
  packed=$base.zip
  if command -v zip >/dev/null; then
    (cd "$output" && zip -q -r -X "$account/.$time.state/pack.zip" "$account/$time") && mv -f "$work/pack.zip" "$packed" && return
  fi
  if command -v python3 >/dev/null; then
    (cd "$output" && python3 -c 'import os, sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
    for name in sorted(os.listdir(sys.argv[2])):
        archive.write(sys.argv[2] + "/" + name)' "$account/.$time.state/pack.zip" "$account/$time") \
      && mv -f "$work/pack.zip" "$packed" && return
  fi
  packed=$base.tar.gz
  if ! tar -czf "$work/pack.tar.gz" -C "$output" "$account/$time" || ! mv -f "$work/pack.tar.gz" "$packed"; then
    die 3 "cannot write $packed; the folder $folder is complete."
  fi
}

# Says what came of the calls; the exit code is the script's.
conclude() {
  local entry code answered=0 facts=0 denied=0 failed=0 name
  while IFS= read -r entry; do
    name=${entry#*\"file\":\"} name=${name%%\"*}
    code=${entry##*\"exit\":} code=${code%%,*}
    if [ "$code" -eq 0 ]; then
      answered=$((answered + 1))
    elif matches "$ANSWERS" "$folder/$name"; then
      facts=$((facts + 1))
    elif matches "$DENIED" "$folder/$name"; then
      denied=$((denied + 1))
      say "  denied: $name"
    else
      failed=$((failed + 1))
      say "  failed: $name: $(tr -s '\r\n' '  ' < "$folder/$name" | sed 's/^ *//' | cut -c 1-160)"
    fi
  done < "$work/files"
  say "$((answered + facts)) calls answered, $denied denied, $failed failed."
  if [ "$denied" -gt 0 ]; then
    say 'What was denied will be "not assessed"; with the permissions of collector-policy.json, run again with --retry-denied.'
  fi
  say "Evidence: $folder"
  say "Archive:  $packed"
  # The identity alone is no evidence.
  if [ "$answered" -le 1 ]; then return 3; fi
  if [ "$denied" -gt 0 ] || [ "$failed" -gt 0 ] || [ -f "$work/incomplete" ]; then return 1; fi
}

interrupted() {
  trap - INT TERM HUP
  die 130 'interrupted; run the same command again to continue.'
}

# ---------------------------------------------------------------- main

AWS=(aws) output='' regions='' last_accessed=0 organization=1 retry=0 new=0 calls=0

read_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      -h | --help) usage; exit 0 ;;
      --version) printf '%s\n' "$COLLECTOR"; exit 0 ;;
      --profile | --regions)
        [ -n "${2:-}" ] || die 2 "$1 needs a value; --help tells more."
        if [ "$1" = --profile ]; then AWS+=(--profile "$2"); else regions=$2; fi
        shift ;;
      --with-last-accessed) last_accessed=1 ;;
      --no-org) organization=0 ;;
      --retry-denied) retry=1 ;;
      --new) new=1 ;;
      -*) die 2 "unknown option $1; --help lists them." ;;
      *) [ -z "$output" ] || die 2 "one folder only, not both $output and $1."
        output=$1 ;;
    esac
    shift
  done
  output=${output:-assay-evidence}
  local names='^[a-z]+(-[a-z]+)+-[0-9]+(,[a-z]+(-[a-z]+)+-[0-9]+)*$'
  if [[ -n $regions && ! $regions =~ $names ]]; then
    die 2 "--regions $regions: expected names such as eu-west-1,us-east-1."
  fi
  [ "$retry" -eq 0 ] || [ "$new" -eq 0 ] || die 2 '--retry-denied and --new exclude each other.'
}

prepare_cli() {
  command -v aws >/dev/null || die 3 'the AWS CLI is not installed; install its version 2 or use AWS CloudShell.'
  case $(aws --version 2>&1) in
    aws-cli/[2-9]*) ;;
    *) say "$HERE: this is not version 2 of the AWS CLI; some calls may be unknown to it." ;;
  esac
  export AWS_PAGER='' AWS_CLI_AUTO_PROMPT=off AWS_RETRY_MODE=adaptive TZ=UTC
  export AWS_MAX_ATTEMPTS=${AWS_MAX_ATTEMPTS:-5}
  AWS_DEFAULT_REGION=${AWS_REGION:-${AWS_DEFAULT_REGION:-$("${AWS[@]}" configure get region 2>/dev/null)}}
  # Some global services want a Region all the same; in other partitions people have to set theirs.
  export AWS_DEFAULT_REGION=${AWS_DEFAULT_REGION:-us-east-1}
}

identify() {
  work=$(mktemp -d "${TMPDIR:-/tmp}/collect.XXXXXX") || die 3 'cannot make a temporary folder.'
  trap 'rm -rf "$first"' EXIT
  first=$work
  ask sts get-caller-identity
  [ "$status" -eq 0 ] || die 3 "AWS does not tell who is asking: $(tr -s '\r\n' '  ' < "$work/answer")"
  account=$(sed -n 's/^    "Account": "\([0-9]\{12\}\)".*/\1/p' "$work/answer")
  partition=$(sed -n 's/^    "Arn": "arn:\([a-z-]*\):.*/\1/p' "$work/answer")
  if [ -z "$account" ] || [ -z "$partition" ]; then
    die 3 'the answer of sts get-caller-identity has no account and ARN.'
  fi
}

main() {
  local one
  read_options "$@"
  umask 077
  trap interrupted INT TERM HUP
  prepare_cli
  identify
  open_folder
  : > "$work/buckets"
  collect sts get-caller-identity
  find_regions
  collect_account
  while IFS= read -r one; do
    collect_region "$one"
  done < "$work/regions"
  collect_trail_buckets
  if [ "$organization" -eq 1 ]; then collect_organization; fi
  if [ "$last_accessed" -eq 1 ]; then
    while IFS= read -r one; do
      collect_last_accessed "$one"
    done < "$work/principals"
  fi
  if [ -t 2 ]; then printf '\r\033[K' >&2; fi
  write_manifest
  pack
  local code=0
  conclude || code=$?
  rm -rf "$work"
  exit "$code"
}

main "$@"
