package org.gainsay.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The publication a claim is read in. Not the speaker: that is an {@link Actor}.
 *
 * @param outlet who published it, as it calls itself; never empty
 * @param title the headline, empty when unknown
 * @param published the day it was published, null when unknown
 * @param url its address, empty when unknown
 * @param reprints the outlet whose story this is a copy of, empty when it is its own
 * @param author who wrote it, commas between several; empty when unknown
 */
public record Source(
    String outlet,
    String title,
    @Nullable LocalDate published,
    String url,
    String reprints,
    String author) {

  public Source {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(reprints, "reprints");
    Objects.requireNonNull(author, "author");
    if (outlet.isBlank()) {
      throw new IllegalArgumentException("outlet is empty: name who published the text");
    }
  }

  /** A source whose author is not known. */
  public Source(
      String outlet, String title, @Nullable LocalDate published, String url, String reprints) {
    this(outlet, title, published, url, reprints, "");
  }

  /** A source of which only the outlet is known. */
  public static Source of(String outlet) {
    return new Source(outlet, "", null, "", "");
  }

  /** A source and the day it was published. */
  public static Source of(String outlet, LocalDate published) {
    return new Source(outlet, "", published, "", "");
  }

  /** This source with a headline. */
  public Source withTitle(String title) {
    return new Source(outlet, title, published, url, reprints, author);
  }

  /** This source with its day of publication. */
  public Source withPublished(LocalDate published) {
    return new Source(outlet, title, published, url, reprints, author);
  }

  /** This source with its address. */
  public Source withUrl(String url) {
    return new Source(outlet, title, published, url, reprints, author);
  }

  /** This source as a copy of a story by {@code reprints}. */
  public Source withReprints(String reprints) {
    return new Source(outlet, title, published, url, reprints, author);
  }

  /** This source with its author. */
  public Source withAuthor(String author) {
    return new Source(outlet, title, published, url, reprints, author);
  }

  /** The outlet and, where known, the date: {@code Harbour Courier, 2024-02-07}. */
  @Override
  public String toString() {
    return published == null ? outlet : outlet + ", " + published;
  }
}
