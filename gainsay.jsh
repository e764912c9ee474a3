// Opens JShell ready to check texts, files and claims made by hand:
//   jshell --class-path target/gainsay-cli.jar --startup DEFAULT --startup gainsay.jsh
import java.nio.file.Path;
import java.time.LocalDate;
import org.gainsay.ContradictionChecker;
import org.gainsay.check.Tolerance;
import org.gainsay.lexicon.Lexicon;
import org.gainsay.model.*;
import org.gainsay.report.ReportFormat;

var checker = ContradictionChecker.standard();

/** Checks texts against each other; they are called A, B, C. */
Report check(String... texts) {
    var documents = new ArrayList<Document>();
    for (var text : texts) documents.add(Document.of(String.valueOf((char) ('A' + documents.size())), text));
    return checker.checkDocuments(documents);
}

/** Checks files, and the files of folders. */
Report checkFiles(String... paths) throws IOException {
    return checker.checkFiles(Arrays.stream(paths).map(Path::of).toArray(Path[]::new));
}

/** A claim made by hand: claim("Delawar", "Afghan territory held", "85 percent", "RFE/RL"). */
Claim claim(String actor, String measure, String quantity, String outlet) {
    return Claim.of(actor, measure, quantity, Source.of(outlet));
}

/** Checks claims made by hand. */
Report check(Claim... claims) {
    return checker.check(List.of(claims));
}

/** Prints a report in full, and the things of a list one below the other. */
void show(Object thing) {
    if (thing instanceof Report report) {
        System.out.print(ReportFormat.TEXT.format(report));
    } else if (thing instanceof Collection<?> things) {
        things.forEach(System.out::println);
    } else {
        System.out.println(thing);
    }
}

System.out.println("""
    Gainsay is ready. Try
      check("43 people died.", "38 people died.")
      show(checkFiles("fixtures/stories/afghan-border-claims/articles"))
      check(claim("Delawar", "territory held", "two-thirds", "Courier"), claim("Delawar", "territory held", "85 percent", "Radio"))
    and show(...) for anything in full.""")
