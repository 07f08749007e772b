package vn.nghiquyet.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the machine and this process have used so far.
final class Machine {

  private static final double MB = 1 << 20;
  private static final Path STATUS = Path.of("/proc/self/status");

  private Machine() {}

  /// One line for the head of a result.
  static String line() {
    return "%d cores, %s %s, %s %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.vm.name"),
            Runtime.version(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"));
  }

  /// CPU seconds of all threads of this process: reading works in threads of its own, and garbage
  /// is part of the price.
  static double cpuSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  /// The heap's limit and the most it held.
  static List<Measure> memory() throws IOException {
    double heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(peak -> peak.getUsed())
            .sum();
    return List.of(
        new Measure("heap_limit", Math.rint(Runtime.getRuntime().maxMemory() / MB), "MB"),
        new Measure("heap_peak", Math.rint(heap / MB), "MB"),
        new Measure("resident_peak", Math.rint(residentPeak() / 1024), "MB"));
  }

  /// In kB, as Linux tells it; 0 on other systems.
  private static double residentPeak() throws IOException {
    if (!Files.isReadable(STATUS)) {
      return 0;
    }
    try (var lines = Files.lines(STATUS)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    }
  }
}
