package vn.nghiquyet.analyzers.word;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Arrays in a file: their length, then their elements, high byte first.
final class Packed {

  private Packed() {}

  static void write(DataOutputStream out, int[] numbers) throws IOException {
    var bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
    bytes.asIntBuffer().put(numbers);
    write(out, bytes.array());
  }

  static void write(DataOutputStream out, short[] numbers) throws IOException {
    var bytes = ByteBuffer.allocate(numbers.length * Short.BYTES);
    bytes.asShortBuffer().put(numbers);
    write(out, bytes.array());
  }

  static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static void write(DataOutputStream out, long[] numbers) throws IOException {
    var bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
    bytes.asLongBuffer().put(numbers);
    write(out, bytes.array());
  }

  static long[] readLongs(DataInputStream in) throws IOException {
    var bytes = readBytes(in);
    var numbers = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
    return numbers;
  }

  static int[] readInts(DataInputStream in) throws IOException {
    var bytes = readBytes(in);
    var numbers = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
    return numbers;
  }

  static short[] readShorts(DataInputStream in) throws IOException {
    var bytes = readBytes(in);
    var numbers = new short[bytes.length / Short.BYTES];
    ByteBuffer.wrap(bytes).asShortBuffer().get(numbers);
    return numbers;
  }

  static byte[] readBytes(DataInputStream in) throws IOException {
    var bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }
}
