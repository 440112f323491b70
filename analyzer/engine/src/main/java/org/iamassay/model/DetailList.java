package org.iamassay.model;

/**
 * A list that the authorization details have, even an empty one: a list that is absent was not seen. Source: IAM API, GetAccountAuthorizationDetails.
 *
 * @param name UserDetailList, GroupDetailList, RoleDetailList or Policies
 */
public record DetailList(String name, JsonPlace place) implements Dumped {}
