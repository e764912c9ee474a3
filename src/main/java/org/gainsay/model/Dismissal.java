package org.gainsay.model;

/**
 * A person's word that a finding is settled.
 *
 * @param key the finding's {@link Finding#key()}, which changes when the figures behind it do
 * @param reason why, as the person wrote it
 */
public record Dismissal(String key, String reason) {

  public Dismissal {
    if (key.isBlank()) {
      throw new IllegalArgumentException("key is empty: give the key that the report shows");
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("reason is empty: say why " + key + " is settled");
    }
  }

  @Override
  public String toString() {
    return key + " " + reason;
  }
}
