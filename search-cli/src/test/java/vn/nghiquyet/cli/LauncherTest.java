package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script that starts the program, in a checkout of its own with a Maven that fails.
class LauncherTest {

  @TempDir private Path checkout;

  @Test
  void a_failed_build_is_said_and_ends_the_run_also_behind_colours()
      throws IOException, InterruptedException {
    Files.copy(script(), checkout.resolve("nghiquyet"));
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    var bin = Files.createDirectory(checkout.resolve("bin"));
    var maven = bin.resolve("mvn");
    Files.writeString(
        maven, "#!/bin/sh\nprintf '[ERROR] no such symbol\\n\\033[0m\\033[0m'\nexit 1\n");
    assertThat(maven.toFile().setExecutable(true)).isTrue();
    var builder = new ProcessBuilder("sh", checkout.resolve("nghiquyet").toString(), "version");
    builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
    builder.environment().put("JAVA25_HOME", System.getProperty("java.home"));
    builder.redirectErrorStream(true);
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(2);
    assertThat(said).contains("the build failed", "[ERROR] no such symbol");
  }

  private static Path script() {
    return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
        .map(p -> p.resolve("nghiquyet"))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no script nghiquyet above here"));
  }
}
