package vn.nghiquyet.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.xml.sax.SAXException;

/// The child process: reads PDF, Word and OpenDocument files one after another, so that a hostile
/// one costs this process and not the program.
public final class DocumentMain {

  private DocumentMain() {}

  /// Answers documents on standard input until it ends.
  public static void main(String[] args) throws IOException {
    LogManager.getLogManager().reset(); // what POI and PDFBox log is not for the program's user
    var in = new DataInputStream(System.in);
    var out = new DataOutputStream(System.out);
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    System.setProperty("java.awt.headless", "true");
    while (true) {
      Frames.Frame document;
      try {
        document = Frames.read(in);
      } catch (EOFException e) {
        return;
      }
      Frames.write(out, answer(document.bytes()));
    }
  }

  private static Frames.Frame answer(byte[] bytes) {
    try {
      return new Frames.Frame(Frames.TEXT, text(bytes).getBytes(StandardCharsets.UTF_8));
    } catch (IOException | SAXException | TikaException | RuntimeException e) {
      // Parsers throw anything at a damaged file; out of memory ends the process instead.
      var why = "%s: %s".formatted(e.getClass().getSimpleName(), e.getMessage());
      return new Frames.Frame(Frames.REFUSAL, why.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String text(byte[] bytes) throws IOException, SAXException, TikaException {
    var handler = new DocumentText();
    try (var stream = org.apache.tika.io.TikaInputStream.get(new ByteArrayInputStream(bytes))) {
      parser(bytes).parse(stream, handler, new Metadata(), new ParseContext());
    } catch (SAXException e) {
      if (!WriteLimitReachedException.isWriteLimitReached(e)) {
        throw e;
      }
    }
    return handler.text();
  }

  private static Parser parser(byte[] bytes) {
    return switch (bytes[0]) {
      case 'P' -> Kind.isOpenDocument(bytes) ? new OpenDocumentParser() : new OOXMLParser();
      case (byte) 0xD0 -> new OfficeParser();
      case '{' -> new RTFParser();
      default -> new PDFParser();
    };
  }
}
