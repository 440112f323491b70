#Requires -Version 5.1
<#
.SYNOPSIS
Collects the IAM evidence of one AWS account for Assay: one folder, a manifest and a zip.

.DESCRIPTION
Every call only reads; nothing in the account is changed (IAM is asked to make a fresh credential report and, with
-WithLastAccessed, fresh usage reports). Needs the AWS CLI version 2 and the permissions of collector-policy.json.
Run again with the same folder to continue a run that was interrupted.

Exit codes: 0 all calls were answered, 1 some were denied or failed (their error texts are kept as evidence),
2 wrong usage, 3 nothing could be collected or the session ended.

.PARAMETER Folder
Where to put the evidence. It gets ACCOUNT\TIME\ with one file per call, assay-collection.json and SHA256SUMS, and
beside it ACCOUNT-TIME.zip for Assay. Keep it short: some names in it are long.

.PARAMETER ProfileName
Profile of the AWS CLI.

.PARAMETER Regions
Only these Regions; without it all that are enabled in the account.

.PARAMETER WithLastAccessed
Also which services each user and role last used (slow: two or more calls each).

.PARAMETER NoOrg
Leave out the calls about the organization.

.PARAMETER RetryDenied
Ask again what was denied or failed in the last run, and renew its manifest and zip.

.PARAMETER New
Begin a new collection even where an unfinished one could be continued.

.PARAMETER Version
Name and version.
#>
[CmdletBinding()]
param(
    [Parameter(Position = 0)] [string] $Folder = 'assay-evidence',
    [Alias('Profile')] [string] $ProfileName = '',
    [string[]] $Regions = @(),
    [switch] $WithLastAccessed,
    [switch] $NoOrg,
    [switch] $RetryDenied,
    [switch] $New,
    [switch] $Version
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$Collector = 'collect-evidence.ps1/0.1.0'
$Schema = 'https://iamassay.org/schema/collection/1'

# What AWS says when it is busy or out of reach: asked again. The bash script has the same patterns.
$Busy = 'Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|PriorRequestNotComplete|InternalFailure|InternalError|InternalServer|ServiceUnavailable|ServiceFailure|An error occurred \(5[0-9][0-9]\)|Connection was closed|[Tt]imeout on endpoint'
$Unreachable = 'Could not connect to the endpoint URL'
# Errors that are facts about the account, not failures of the collection.
$Answers = '\((NoSuchEntity|NoSuchEntityException|AWSOrganizationsNotInUseException|NoSuchBucketPolicy|NoSuchPublicAccessBlockConfiguration)\)|\(InvalidAccessException\) when calling the DescribeHub|\(ResourceNotFoundException\) when calling the GetAlternateContact'
# After these every further call would fail too, and its text would be no evidence of anything.
$SessionOver = '\((ExpiredToken|ExpiredTokenException|RequestExpired)\)|Unable to locate credentials|Token has expired|SSO session .*expired|Error loading SSO Token'
$Denied = 'Denied|Unauthori[sz]ed|NotAuthori[sz]ed|not authorized'

# The tests shorten both; people have no reason to.
$Backoff = 2
if ($env:COLLECT_BACKOFF_SECONDS) { $Backoff = [int] $env:COLLECT_BACKOFF_SECONDS }
$Poll = 3
if ($env:COLLECT_POLL_SECONDS) { $Poll = [int] $env:COLLECT_POLL_SECONDS }
$Attempts = 5
$UnreachableAttempts = 2
$Polls = 100

# UTF-8 without a byte order mark; bytes that are not UTF-8 are refused rather than replaced.
$Utf8 = New-Object System.Text.UTF8Encoding($false, $true)
$Invariant = [System.Globalization.CultureInfo]::InvariantCulture

# The last answer: exit code of the CLI and text, both set by Invoke-Aws and by a file that was kept.
$script:Status = 0
$script:Text = ''
$script:Incomplete = $false
$script:Entries = New-Object 'System.Collections.Generic.Dictionary[string,string]' ([System.StringComparer]::Ordinal)
$script:Calls = 0

function Write-Note([string] $Message) { [Console]::Error.WriteLine($Message) }

function Stop-Collection([int] $Code, [string] $Message) {
    Write-Note "collect-evidence.ps1: $Message"
    exit $Code
}

# ---------------------------------------------------------------- text

# A subject as part of a file name: percent-encoded so that it is safe on Windows too, and never holds "__".
function ConvertTo-FileNamePart([string] $Value) {
    $part = New-Object System.Text.StringBuilder
    $bytes = $Utf8.GetBytes($Value)
    for ($i = 0; $i -lt $bytes.Length; $i++) {
        $char = [string] [char] $bytes[$i]
        if ($bytes[$i] -lt 128 -and $char -cmatch '^[A-Za-z0-9.-]$') {
            [void] $part.Append($char)
        } elseif ($char -ceq '_' -and $i -gt 0 -and $i -lt ($bytes.Length - 1) -and $part[$part.Length - 1] -cne [char] '_') {
            [void] $part.Append('_')
        } else {
            [void] $part.Append('%').Append($bytes[$i].ToString('X2', $Invariant))
        }
    }
    $part.ToString()
}

# A JSON string; what it is given are names, ARNs and commands, which hold no control characters.
function ConvertTo-JsonText([string] $Value) {
    '"' + $Value.Replace('\', '\\').Replace('"', '\"') + '"'
}

# The same, or null for an empty text.
function ConvertTo-JsonTextOrNull([string] $Value) {
    if ($Value) { ConvertTo-JsonText $Value } else { 'null' }
}

# The words as one would type them in a shell.
function ConvertTo-CommandLine([string[]] $Words) {
    $shown = foreach ($word in $Words) {
        if ($word -cmatch '^[A-Za-z0-9+=,.@_/:-]+$') { $word } else { "'" + $word.Replace("'", "'\''") + "'" }
    }
    'aws ' + (@($shown) -join ' ')
}

# A word quoted for CreateProcess: backslashes before a quote are doubled.
function ConvertTo-Argument([string] $Word) {
    if ($Word -cmatch '^[A-Za-z0-9+=,.@_/:-]+$') { return $Word }
    '"' + (($Word -replace '(\\*)"', '$1$1\"') -replace '(\\+)$', '$1$1') + '"'
}

function Get-Now { [DateTime]::UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", $Invariant) }

function Get-Sha256([byte[]] $Bytes) {
    $sha = [System.Security.Cryptography.SHA256]::Create()
    try { $hash = $sha.ComputeHash($Bytes) } finally { $sha.Dispose() }
    -join ($hash | ForEach-Object { $_.ToString('x2', $Invariant) })
}

function Read-Text([string] $Path) { [System.IO.File]::ReadAllText($Path, $Utf8) }

# Written beside and moved, so that a file is whole or absent.
function Write-Text([string] $Path, [string] $Value) {
    $beside = Join-Path $script:Work 'answer'
    [System.IO.File]::WriteAllText($beside, $Value, $Utf8)
    if ([System.IO.File]::Exists($Path)) { [System.IO.File]::Delete($Path) }
    [System.IO.File]::Move($beside, $Path)
}

# The values of a member of the entries of a list in the CLI's JSON. The CLI writes one member a line, four spaces a level:
# the members of such entries stand at twelve, so deeper ones of the same name are not taken.
function Get-Listed([string] $Member) {
    if ($script:Status -ne 0) { return }
    $found = [regex]::Matches($script:Text, '(?m)^ {12}"' + $Member + '": "(.*)",?$')
    if ($found.Count -eq 0 -and $script:Text.Contains('"' + $Member + '":')) {
        Write-Note 'An answer is not laid out as the AWS CLI version 2 does it; what it lists was not followed up.'
        $script:Incomplete = $true
    }
    foreach ($match in $found) { $match.Groups[1].Value.Replace('\"', '"').Replace('\\', '\') }
}

# ---------------------------------------------------------------- calls

# One run of the CLI: exit code, output and error text.
function Start-Aws([string[]] $Words) {
    $start = New-Object System.Diagnostics.ProcessStartInfo
    $start.FileName = $script:Aws
    $start.Arguments = (@($Words | ForEach-Object { ConvertTo-Argument $_ }) -join ' ')
    $start.UseShellExecute = $false
    $start.CreateNoWindow = $true
    $start.RedirectStandardInput = $true
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    $start.EnvironmentVariables['AWS_PAGER'] = ''
    $start.EnvironmentVariables['AWS_CLI_AUTO_PROMPT'] = 'off'
    $start.EnvironmentVariables['AWS_RETRY_MODE'] = 'adaptive'
    if (-not $env:AWS_MAX_ATTEMPTS) { $start.EnvironmentVariables['AWS_MAX_ATTEMPTS'] = '5' }
    $start.EnvironmentVariables['AWS_DEFAULT_REGION'] = $script:Region
    $start.EnvironmentVariables['TZ'] = 'UTC'
    $start.EnvironmentVariables['PYTHONUTF8'] = '1'
    $process = [System.Diagnostics.Process]::Start($start)
    try {
        $process.StandardInput.Close()
        $out = New-Object System.IO.MemoryStream
        $err = New-Object System.IO.MemoryStream
        $copying = $process.StandardError.BaseStream.CopyToAsync($err)
        $process.StandardOutput.BaseStream.CopyTo($out)
        $copying.Wait()
        $process.WaitForExit()
        New-Object PSObject -Property @{ Code = $process.ExitCode; Out = (Read-Bytes $out); Err = (Read-Bytes $err) }
    } finally {
        if (-not $process.HasExited) { $process.Kill() }
        $process.Dispose()
    }
}

# UTF-8, or the code page of the system where the CLI took that; lines end with LF.
function Read-Bytes([System.IO.MemoryStream] $Stream) {
    $bytes = $Stream.ToArray()
    try { $text = $Utf8.GetString($bytes) } catch { $text = [System.Text.Encoding]::Default.GetString($bytes) }
    $text.Replace("`r`n", "`n")
}

# Asks AWS, again where it is busy. Leaves the exit code and the answer, or the error's text.
function Invoke-Aws([string[]] $Words) {
    $all = @()
    if ($ProfileName) { $all += '--profile', $ProfileName }
    $all += $Words
    $all += '--output', 'json'
    $delay = $Backoff
    for ($attempt = 1; ; $attempt++) {
        $answer = Start-Aws $all
        $script:Status = $answer.Code
        if ($answer.Code -eq 0) { $script:Text = $answer.Out; return }
        if ($answer.Err -cmatch $SessionOver) {
            Write-Note $answer.Err.Trim()
            Stop-Collection 3 'the session has ended or there are no credentials; sign in and run the same command again to continue.'
        }
        $limit = 1
        if ($answer.Err -cmatch $Busy) { $limit = $Attempts }
        if ($answer.Err -cmatch $Unreachable) { $limit = $UnreachableAttempts }
        if ($attempt -ge $limit) {
            $script:Text = $answer.Err
            if (-not $script:Text) { $script:Text = "aws ended with exit code $($answer.Code) and said nothing.`n" }
            return
        }
        Start-Sleep -Seconds $delay
        $delay = $delay * 2
    }
}

# Whether an earlier run left this file whole and its answer stands; then that is the last answer.
function Test-Kept([string] $File) {
    $path = Join-Path $script:Place $File
    if (-not $script:Entries.ContainsKey($File) -or -not [System.IO.File]::Exists($path)) { return $false }
    $hash = Get-Sha256 ([System.IO.File]::ReadAllBytes($path))
    $entry = [regex]::Match($script:Entries[$File], '"exit":([0-9]+),"sha256":"([0-9a-f]{64})"}$')
    if ($entry.Groups[2].Value -cne $hash) { return $false }
    $script:Status = [int] $entry.Groups[1].Value
    $script:Text = Read-Text $path
    if ($script:Status -eq 0) { return $true }
    if ($script:Text -cmatch "$Busy|$Unreachable") { return $false }
    (-not $RetryDenied) -or ($script:Text -cmatch $Answers)
}

# Takes back an answer that a new one stands for under another name.
function Remove-Answer([string] $File) {
    $path = Join-Path $script:Place $File
    if ([System.IO.File]::Exists($path)) { [System.IO.File]::Delete($path) }
    if ($script:Entries.Remove($File)) { Write-Journal }
}

function Write-Journal {
    $lines = foreach ($line in $script:Entries.Values) { $line + "`n" }
    Write-Text $script:Journal (@($lines) -join '')
}

# SERVICE-OPERATION[__NAMED][__REGION].json
function Get-FileName([string[]] $Words, [string] $Named, [string] $Region) {
    $file = $Words[0] + '-' + $Words[1]
    if ($Named) {
        $part = ConvertTo-FileNamePart $Named
        # Names of files end at 255 bytes; the manifest tells whose hash it is.
        if ($part.Length -gt 180) { $part = 'sha256-' + (Get-Sha256 ($Utf8.GetBytes($Named))).Substring(0, 32) }
        $file += '__' + $part
    }
    if ($Region) { $file += '__' + $Region }
    $file + '.json'
}

# Saves one call's answer, unless an earlier run did. The manifest has the subject in full.
function Collect([string[]] $Words, [string] $Named = '', [string] $Subject = '', [string] $Region = '') {
    $file = Get-FileName $Words $Named $Region
    if (Test-Kept $file) { return }
    $all = $Words
    if ($Region) { $all += '--region', $Region }
    Invoke-Aws $all
    Save-Answer $file $all $Subject $Region
}

# Moves the answer to its place, then notes it: a run that ends between the two asks again.
function Save-Answer([string] $File, [string[]] $Words, [string] $Subject, [string] $Region) {
    Write-Text (Join-Path $script:Place $File) $script:Text
    $line = '{"file":' + (ConvertTo-JsonText $File) +
        ',"command":' + (ConvertTo-JsonText (ConvertTo-CommandLine $Words)) +
        ',"subject":' + (ConvertTo-JsonTextOrNull $Subject) +
        ',"region":' + (ConvertTo-JsonTextOrNull $Region) +
        ',"at":"' + (Get-Now) + '","exit":' + $script:Status.ToString($Invariant) +
        ',"sha256":"' + (Get-Sha256 ($Utf8.GetBytes($script:Text))) + '"}'
    [System.IO.File]::AppendAllText($script:Journal, $line + "`n", $Utf8)
    $script:Entries[$File] = $line
    $script:Calls++
    Write-Progress -Activity 'Collecting evidence' -Status "$($script:Calls) answers, last: $File"
}

# ---------------------------------------------------------------- what is collected

function Get-AccountEvidence {
    Get-CredentialReport
    # No --filter: the documents of the AWS-managed policies in use come with it.
    Collect @('iam', 'get-account-authorization-details')
    Collect @('iam', 'get-account-summary')
    Collect @('iam', 'get-account-password-policy')
    Collect @('iam', 'list-virtual-mfa-devices', '--assignment-status', 'Any')
    Collect @('iam', 'list-account-aliases')
    Collect @('iam', 'list-server-certificates')
    Collect @('iam', 'list-policies', '--scope', 'Local')
    # The CLI does not page through this one by itself.
    Collect @('iam', 'list-service-specific-credentials', '--all-users', '--max-items', '1000')
    Collect @('iam', 'list-saml-providers')
    foreach ($arn in @(Get-Listed 'Arn')) {
        Collect @('iam', 'get-saml-provider', '--saml-provider-arn', $arn) -Named $arn -Subject $arn
    }
    Collect @('iam', 'list-open-id-connect-providers')
    foreach ($arn in @(Get-Listed 'Arn')) {
        Collect @('iam', 'get-open-id-connect-provider', '--open-id-connect-provider-arn', $arn) -Named $arn -Subject $arn
    }
    foreach ($name in 'AdministratorAccess', 'AWSSupportAccess', 'AWSCloudShellFullAccess', 'IAMFullAccess') {
        $arn = "arn:$($script:Partition):iam::aws:policy/$name"
        Collect @('iam', 'list-entities-for-policy', '--policy-arn', $arn) -Named $arn -Subject $arn
    }
    Collect @('account', 'get-alternate-contact', '--alternate-contact-type', 'SECURITY') -Named 'SECURITY'
    Collect @('s3control', 'get-public-access-block', '--account-id', $script:Account)
    Collect @('iam', 'list-roles')
    $roles = @(Get-Listed 'Arn')
    Collect @('iam', 'list-users')
    $users = @(Get-Listed 'Arn')
    $script:Principals = $roles + $users
    foreach ($arn in $users) { Get-UserEvidence $arn }
}

# The report is made anew unless one is younger than four hours; a denial to make it leaves the one that is there.
function Get-CredentialReport {
    $denial = 'iam-generate-credential-report.json'
    $report = 'iam-get-credential-report.json'
    if ((Test-Kept $report) -and (-not $RetryDenied -or -not $script:Entries.ContainsKey($denial))) { return }
    Remove-Answer $denial
    Remove-Answer $report
    for ($polled = 1; ; $polled++) {
        $words = @('iam', 'generate-credential-report')
        Invoke-Aws $words
        if ($script:Status -ne 0) { Save-Answer $denial $words '' ''; break }
        if ($script:Text.Contains('"State": "COMPLETE"') -or $polled -ge $Polls) { break }
        Start-Sleep -Seconds $Poll
    }
    Collect @('iam', 'get-credential-report')
}

function Get-UserEvidence([string] $Arn) {
    $user = $Arn.Substring($Arn.LastIndexOf('/') + 1)
    foreach ($operation in 'list-mfa-devices', 'list-signing-certificates', 'list-ssh-public-keys', 'list-service-specific-credentials', 'get-login-profile', 'list-access-keys') {
        Collect @('iam', $operation, '--user-name', $user) -Named $user -Subject $Arn
    }
    foreach ($key in @(Get-Listed 'AccessKeyId')) {
        Collect @('iam', 'get-access-key-last-used', '--access-key-id', $key) -Named $key -Subject $key
    }
}

# Asked of each principal by a job; only the finished answer is kept.
function Get-LastAccessed([string] $Arn) {
    $words = @('iam', 'generate-service-last-accessed-details', '--arn', $Arn, '--granularity', 'ACTION_LEVEL')
    $denial = Get-FileName $words $Arn ''
    if (Test-Kept $denial) { return }
    Remove-Answer $denial
    $file = Get-FileName @('iam', 'get-service-last-accessed-details') $Arn ''
    if (Test-Kept $file) { return }
    Invoke-Aws $words
    $job = [regex]::Match($script:Text, '(?m)^ {4}"JobId": "(.*?)"')
    if ($script:Status -ne 0 -or -not $job.Success) { Save-Answer $denial $words $Arn ''; return }
    # The CLI does not page through this one by itself either.
    $words = @('iam', 'get-service-last-accessed-details', '--job-id', $job.Groups[1].Value, '--max-items', '1000')
    for ($polled = 1; ; $polled++) {
        Invoke-Aws $words
        if ($script:Status -ne 0 -or $polled -ge $Polls -or -not $script:Text.Contains('"JobStatus": "IN_PROGRESS"')) { break }
        Start-Sleep -Seconds $Poll
    }
    Save-Answer $file $words $Arn ''
}

function Find-Regions {
    if ($Regions.Count -gt 0) { $script:RegionNames = $Regions; return }
    Invoke-Aws @('account', 'list-regions', '--region-opt-status-contains', 'ENABLED', 'ENABLED_BY_DEFAULT')
    $script:RegionNames = @(Get-Listed 'RegionName')
    if ($script:Status -ne 0) {
        # Older managed policies know only the other way to ask.
        Invoke-Aws @('ec2', 'describe-regions')
        $script:RegionNames = @(Get-Listed 'RegionName')
    }
    if ($script:RegionNames.Count -eq 0) {
        Write-Note "The Regions of the account could not be listed; only $($script:Region) was looked at (use -Regions)."
        $script:RegionNames = @($script:Region)
        $script:Incomplete = $true
    }
}

function Get-RegionEvidence([string] $Name) {
    Collect @('accessanalyzer', 'list-analyzers') -Region $Name
    foreach ($arn in @(Get-Listed 'arn')) {
        Collect @('accessanalyzer', 'list-findings-v2', '--analyzer-arn', $arn) -Named $arn -Subject $arn -Region $Name
    }
    Collect @('cloudtrail', 'describe-trails', '--no-include-shadow-trails') -Region $Name
    $script:Buckets += @(Get-Listed 'S3BucketName')
    foreach ($arn in @(Get-Listed 'TrailARN')) {
        Collect @('cloudtrail', 'get-trail-status', '--name', $arn) -Named $arn -Subject $arn -Region $Name
        Collect @('cloudtrail', 'get-event-selectors', '--trail-name', $arn) -Named $arn -Subject $arn -Region $Name
    }
    Collect @('configservice', 'describe-configuration-recorders') -Region $Name
    Collect @('configservice', 'describe-configuration-recorder-status') -Region $Name
    Collect @('securityhub', 'describe-hub') -Region $Name
    Collect @('sso-admin', 'list-instances') -Region $Name
    Collect @('logs', 'describe-metric-filters') -Region $Name
    Collect @('cloudwatch', 'describe-alarms') -Region $Name
}

function Get-TrailBucketEvidence {
    foreach ($bucket in @($script:Buckets | Select-Object -Unique)) {
        $arn = "arn:$($script:Partition):s3:::$bucket"
        Collect @('s3api', 'get-bucket-policy', '--bucket', $bucket) -Named $bucket -Subject $arn
        Collect @('s3api', 'get-public-access-block', '--bucket', $bucket) -Named $bucket -Subject $arn
    }
}

function Get-OrganizationEvidence {
    Collect @('organizations', 'describe-organization')
    if ($script:Status -ne 0 -and $script:Text.Contains('AWSOrganizationsNotInUseException')) { return }
    Collect @('iam', 'list-organizations-features')
    Collect @('organizations', 'list-accounts')
    Collect @('organizations', 'list-roots')
    Collect @('organizations', 'list-delegated-administrators')
    foreach ($type in 'SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY') {
        Collect @('organizations', 'list-policies', '--filter', $type) -Named $type
        foreach ($arn in @(Get-Listed 'Arn')) {
            $id = $arn.Substring($arn.LastIndexOf('/') + 1)
            Collect @('organizations', 'describe-policy', '--policy-id', $id) -Named $id -Subject $arn
            Collect @('organizations', 'list-targets-for-policy', '--policy-id', $id) -Named $id -Subject $arn
        }
    }
}

# ---------------------------------------------------------------- folder, manifest, archive

# Continues an unfinished collection of the account, or begins one. Beside the folder, .TIME.state holds what is not evidence.
function Open-Folder {
    $home_ = Join-Path $script:Output $script:Account
    [void] [System.IO.Directory]::CreateDirectory($home_)
    $time = ''
    if (-not $New) {
        foreach ($state in (Get-Sorted ([System.IO.Directory]::GetDirectories($home_, '.*Z.state')))) {
            $time = [System.IO.Path]::GetFileName($state) -replace '^\.(.*)\.state$', '$1'
        }
    }
    if (-not $time -and $RetryDenied) {
        foreach ($made in (Get-Sorted ([System.IO.Directory]::GetDirectories($home_, '*Z')))) {
            if ([System.IO.File]::Exists((Join-Path $made 'assay-collection.json'))) { $time = [System.IO.Path]::GetFileName($made) }
        }
        if (-not $time) { Stop-Collection 2 "-RetryDenied: there is no collection of account $($script:Account) in $($script:Output)." }
    }
    $script:Time = $time
    if (-not $time) { $script:Time = [DateTime]::UtcNow.ToString("yyyy-MM-dd'T'HHmmss'Z'", $Invariant) }
    $script:Place = Join-Path $home_ $script:Time
    if ($time) { Write-Note "Continuing $($script:Place)." }
    $script:Work = Join-Path $home_ ('.' + $script:Time + '.state')
    [void] [System.IO.Directory]::CreateDirectory($script:Place)
    [void] [System.IO.Directory]::CreateDirectory($script:Work)
    $script:Journal = Join-Path $script:Work 'files.jsonl'
    Open-Journal
}

function Get-Sorted([string[]] $Names) {
    $sorted = New-Object 'System.Collections.Generic.List[string]'
    foreach ($name in $Names) { $sorted.Add($name) }
    $sorted.Sort([System.StringComparer]::Ordinal)
    $sorted.ToArray()
}

# Only whole lines count; those of a finished collection come from its manifest.
function Open-Journal {
    $manifest = Join-Path $script:Place 'assay-collection.json'
    $source = ''
    if ([System.IO.File]::Exists($script:Journal)) { $source = Read-Text $script:Journal }
    elseif ([System.IO.File]::Exists($manifest)) { $source = Read-Text $manifest }
    foreach ($match in [regex]::Matches($source, '(?m)^ *(\{"file":"([^"]*)",.*"exit":[0-9]+,"sha256":"[0-9a-f]{64}"\}),?$')) {
        $script:Entries[$match.Groups[2].Value] = $match.Groups[1].Value
    }
    Write-Journal
    foreach ($old in $manifest, (Join-Path $script:Place 'SHA256SUMS')) {
        if ([System.IO.File]::Exists($old)) { [System.IO.File]::Delete($old) }
    }
}

function Write-Manifest {
    $collected = $script:Time.Substring(0, 13) + ':' + $script:Time.Substring(13, 2) + ':' + $script:Time.Substring(15)
    $names = Get-Sorted @($script:Entries.Keys)
    $lines = @(foreach ($name in $names) { '    ' + $script:Entries[$name] })
    $shown = @(foreach ($name in $script:RegionNames) { ConvertTo-JsonText $name })
    $manifest = "{`n" +
        '  "schema": ' + (ConvertTo-JsonText $Schema) + ",`n" +
        '  "account": ' + (ConvertTo-JsonText $script:Account) + ",`n" +
        '  "partition": ' + (ConvertTo-JsonText $script:Partition) + ",`n" +
        '  "collectedAt": ' + (ConvertTo-JsonText $collected) + ",`n" +
        '  "collector": ' + (ConvertTo-JsonText $Collector) + ",`n" +
        '  "regions": [' + ($shown -join ', ') + "],`n" +
        "  ""files"": [`n" + ($lines -join ",`n") + "`n  ]`n}`n"
    $sums = foreach ($name in $names) {
        ($script:Entries[$name] -replace '^.*"sha256":"([0-9a-f]{64})"}$', '$1') + '  ' + $name + "`n"
    }
    $sums = (@($sums) -join '') + (Get-Sha256 ($Utf8.GetBytes($manifest))) + "  assay-collection.json`n"
    Write-Text (Join-Path $script:Place 'SHA256SUMS') $sums
    Write-Text (Join-Path $script:Place 'assay-collection.json') $manifest
}

# Entries are named with forward slashes, which Compress-Archive of PowerShell 5.1 does not do.
function Write-Archive {
    Add-Type -AssemblyName System.IO.Compression
    Add-Type -AssemblyName System.IO.Compression.FileSystem
    $script:Packed = Join-Path $script:Output ($script:Account + '-' + $script:Time + '.zip')
    $beside = Join-Path $script:Work 'pack.zip'
    $stream = [System.IO.File]::Open($beside, [System.IO.FileMode]::Create)
    $archive = New-Object System.IO.Compression.ZipArchive($stream, [System.IO.Compression.ZipArchiveMode]::Create)
    try {
        foreach ($path in (Get-Sorted ([System.IO.Directory]::GetFiles($script:Place)))) {
            $name = $script:Account + '/' + $script:Time + '/' + [System.IO.Path]::GetFileName($path)
            [void] [System.IO.Compression.ZipFileExtensions]::CreateEntryFromFile($archive, $path, $name)
        }
    } finally {
        $archive.Dispose()
        $stream.Dispose()
    }
    if ([System.IO.File]::Exists($script:Packed)) { [System.IO.File]::Delete($script:Packed) }
    [System.IO.File]::Move($beside, $script:Packed)
}

# Says what came of the calls and gives the exit code.
function Write-Summary {
    $answered = 0
    $facts = 0
    $refused = 0
    $failed = 0
    foreach ($name in (Get-Sorted @($script:Entries.Keys))) {
        if ($script:Entries[$name] -cmatch '"exit":0,"sha256":"[0-9a-f]{64}"}$') { $answered++; continue }
        $text = Read-Text (Join-Path $script:Place $name)
        if ($text -cmatch $Answers) { $facts++ }
        elseif ($text -cmatch $Denied) { $refused++; Write-Note "  denied: $name" }
        else {
            $failed++
            $line = ($text -replace '\s+', ' ').Trim()
            Write-Note "  failed: ${name}: $($line.Substring(0, [Math]::Min(160, $line.Length)))"
        }
    }
    Write-Note "$($answered + $facts) calls answered, $refused denied, $failed failed."
    if ($refused -gt 0) {
        Write-Note 'What was denied will be "not assessed"; with the permissions of collector-policy.json, run again with -RetryDenied.'
    }
    Write-Note "Evidence: $($script:Place)"
    Write-Note "Archive:  $($script:Packed)"
    # The identity alone is no evidence.
    if ($answered -le 1) { return 3 }
    if ($refused -gt 0 -or $failed -gt 0 -or $script:Incomplete) { return 1 }
    0
}

# ---------------------------------------------------------------- main

function Find-Cli {
    $found = @(Get-Command aws -CommandType Application -ErrorAction SilentlyContinue)
    if ($found.Count -eq 0) { Stop-Collection 3 'the AWS CLI is not installed; install its version 2.' }
    $script:Aws = $found[0].Path
    if ($script:Aws -match '\.(cmd|bat)$') { Stop-Collection 3 "$($script:Aws) is an old AWS CLI; install its version 2." }
    $script:Region = 'us-east-1'
    $told = Start-Aws @('--version')
    if (($told.Out + $told.Err) -notmatch '^\s*aws-cli/[2-9]') {
        Write-Note 'This is not version 2 of the AWS CLI; some calls may be unknown to it.'
    }
    # Some global services want a Region all the same; in other partitions people have to set theirs.
    if ($env:AWS_REGION) { $script:Region = $env:AWS_REGION }
    elseif ($env:AWS_DEFAULT_REGION) { $script:Region = $env:AWS_DEFAULT_REGION }
    else {
        $words = @()
        if ($ProfileName) { $words += '--profile', $ProfileName }
        $set = Start-Aws ($words + @('configure', 'get', 'region'))
        if ($set.Code -eq 0 -and $set.Out.Trim()) { $script:Region = $set.Out.Trim() }
    }
}

function Find-Account {
    Invoke-Aws @('sts', 'get-caller-identity')
    if ($script:Status -ne 0) { Stop-Collection 3 "AWS does not tell who is asking: $($script:Text.Trim())" }
    $script:Account = [regex]::Match($script:Text, '(?m)^ {4}"Account": "([0-9]{12})"').Groups[1].Value
    $script:Partition = [regex]::Match($script:Text, '(?m)^ {4}"Arn": "arn:([a-z-]+):').Groups[1].Value
    if (-not $script:Account -or -not $script:Partition) {
        Stop-Collection 3 'the answer of sts get-caller-identity has no account and ARN.'
    }
}

# A full disk, a name too long for the file system, no permission: what is whole stays, and the next run continues.
trap {
    Write-Note "collect-evidence.ps1: $($_.Exception.Message)"
    exit 3
}

if ($Version) { $Collector; exit 0 }
$Regions = @($Regions | ForEach-Object { $_ -split ',' } | Where-Object { $_ })
foreach ($name in $Regions) {
    if ($name -cnotmatch '^[a-z]+(-[a-z]+)+-[0-9]+$') { Stop-Collection 2 "-Regions ${name}: expected names such as eu-west-1,us-east-1." }
}
if ($RetryDenied -and $New) { Stop-Collection 2 '-RetryDenied and -New exclude each other.' }

$script:Output = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Folder)
$script:Buckets = @()
$script:Principals = @()
Find-Cli
Find-Account
Open-Folder
Collect @('sts', 'get-caller-identity')
Find-Regions
Get-AccountEvidence
foreach ($name in $script:RegionNames) { Get-RegionEvidence $name }
Get-TrailBucketEvidence
if (-not $NoOrg) { Get-OrganizationEvidence }
if ($WithLastAccessed) { foreach ($arn in $script:Principals) { Get-LastAccessed $arn } }
Write-Progress -Activity 'Collecting evidence' -Completed
Write-Manifest
Write-Archive
$code = Write-Summary
[System.IO.Directory]::Delete($script:Work, $true)
exit $code
