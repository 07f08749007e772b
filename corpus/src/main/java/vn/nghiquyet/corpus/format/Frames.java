package vn.nghiquyet.corpus.format;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import vn.nghiquyet.corpus.store.Inputs;

/// How the two processes talk: a byte that says what it is, the length, the bytes.
final class Frames {

  static final byte DOCUMENT = 1;
  static final byte TEXT = 2;
  static final byte REFUSAL = 3;

  private static final int LARGEST = 2 * Inputs.LARGEST;

  private Frames() {}

  /// One message: one of the kinds above; a document's bytes, or UTF-8.
  static final class Frame {

    private final byte kind;
    private final byte[] bytes;

    Frame(byte kind, byte[] bytes) {
      this.kind = kind;
      this.bytes = bytes.clone();
    }

    byte kind() {
      return kind;
    }

    byte[] bytes() {
      return bytes.clone();
    }
  }

  static void write(DataOutputStream out, Frame frame) throws IOException {
    out.writeByte(frame.kind());
    out.writeInt(frame.bytes.length);
    out.write(frame.bytes);
    out.flush();
  }

  static Frame read(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    int length = in.readInt();
    if (length < 0 || length > LARGEST) {
      throw new IOException("message of %d bytes".formatted(length));
    }
    return new Frame(kind, in.readNBytes(length));
  }
}
