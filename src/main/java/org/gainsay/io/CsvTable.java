package org.gainsay.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads tables as a spreadsheet writes them: comma-separated, the first line names the columns. */
public final class CsvTable {

  /**
   * One row.
   *
   * @param line where it starts in the file, counted from 1
   * @param cells by the name of their column, trimmed; a cell that is not there is empty
   */
  public record Row(int line, Map<String, String> cells) {

    public Row {
      cells = Map.copyOf(cells);
    }

    /** The cell of a column, empty when the row has none. */
    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  private CsvTable() {}

  /**
   * The rows of a file.
   *
   * @param columns the columns it must have; others are passed over
   * @throws InputException when it cannot be read or a column is missing
   */
  public static List<Row> read(Path file, List<String> columns) throws InputException {
    String name = file.toString();
    try {
      byte[] bytes = Files.readAllBytes(file);
      return rows(name, Utf8.decode(bytes, bytes.length, name, 1), columns);
    } catch (NoSuchFileException e) {
      throw new InputException(name, 0, "no such file", "check the path");
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw new InputException(name, 0, "cannot be read", "check that you may read it");
    }
  }

  private static List<Row> rows(String name, String text, List<String> columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .detectBomHeader(true)
            .ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : csv) {
        if (rows.isEmpty() && !row.getHeader().containsAll(columns)) {
          throw new InputException(
              name,
              1,
              "the columns are " + String.join(",", row.getHeader()),
              "they must be " + String.join(",", columns));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        row.getFieldsAsMap().forEach((column, cell) -> cells.put(column, cell.strip()));
        rows.add(new Row((int) row.getStartingLineNumber(), cells));
      }
    } catch (CsvParseException e) {
      throw new InputException(
          name,
          rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1,
          "not comma-separated values: " + e.getMessage(),
          "put cells that hold a comma in quotation marks");
    }
    return rows;
  }
}
